// Generated from rcm/eligibility/plan-membership-enrolled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { HumanName, HumanNameInput } from "../shared/human-name.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";

/**
 * A person was enrolled in the health plan that we run ourselves, from a sponsor's enrolment file (834). People insured elsewhere are Coverage.Registered.
 *
 * Event `PlanMembership.Enrolled`, version 1. Topic `rcm.events`, key `membershipId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface PlanMembershipEnrolled {
  /** Membership of one person in one product. UUID. */
  readonly membershipId: string;
  /** Patient where the person is known to us; null until matched. UUID. Default: `null`. */
  readonly patientId: string | null;
  /** Employer, exchange or state that enrolled the person. UUID. */
  readonly sponsorOrganizationId: string;
  /** Member id that we issued (REF*0F with suffix). Sensitive: `FINANCIAL`, `PII`. */
  readonly memberNumber: Identifier;
  /** Name as the sponsor sent it (NM1*IL). Sensitive: `PII`. */
  readonly name: HumanName;
  /** Date of birth as the sponsor sent it (DMG02). Date as `YYYY-MM-DD`. Sensitive: `PHI`, `PII`. */
  readonly birthDate: string;
  /** Occasion of the enrolment; special occasions need a proof. Sensitive: `PII`. */
  readonly membershipMaintenanceReason: MembershipMaintenanceReason;
  /** Plan that was chosen (HD04). */
  readonly productCode: string;
  /** First covered day (DTP*348). Date as `YYYY-MM-DD`. Sensitive: `FINANCIAL`. */
  readonly effectiveDate: string;
  /** Doctor whom the member chose or was assigned to; null for plans without one. UUID. Default: `null`. */
  readonly primaryCarePractitionerId: string | null;
}

/** {@link PlanMembershipEnrolled} as a publisher passes it: what has a default may be left out. */
export type PlanMembershipEnrolledInput = WithDefaults<PlanMembershipEnrolled, "patientId" | "primaryCarePractitionerId", { readonly memberNumber: IdentifierInput; readonly name: HumanNameInput }>;

/** Why the person was enrolled (INS04). A symbol that is not known yet is read as `UNKNOWN`. */
export type MembershipMaintenanceReason = "OPEN_ENROLMENT" | "NEW_HIRE" | "BIRTH_OR_ADOPTION" | "MARRIAGE" | "LOSS_OF_OTHER_COVERAGE" | "TRANSFER" | "OTHER" | "UNKNOWN";

/**
 * A person was enrolled in the health plan that we run ourselves, from a sponsor's enrolment file (834). People insured elsewhere are Coverage.Registered.
 *
 * Event `PlanMembership.Enrolled`, version 1. Topic `rcm.events`, key `membershipId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const PlanMembershipEnrolled: EventDefinition<"PlanMembership.Enrolled", PlanMembershipEnrolled, PlanMembershipEnrolledInput> = /*@__PURE__*/ defineEvent({
  type: "PlanMembership.Enrolled",
  version: 1,
  topic: "rcm.events",
  key: "membershipId",
  aggregate: "PlanMembership",
  schema: '{"type":"record","name":"PlanMembershipEnrolled","namespace":"healthtech.rcm","fields":[{"name":"membershipId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"sponsorOrganizationId","type":{"type":"string","logicalType":"uuid"}},{"name":"memberNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["FINANCIAL","PII"]},{"name":"name","type":{"type":"record","name":"HumanName","namespace":"healthtech.shared","fields":[{"name":"use","type":{"type":"enum","name":"NameUse","symbols":["USUAL","OFFICIAL","TEMP","NICKNAME","ANONYMOUS","OLD","MAIDEN","UNKNOWN"],"default":"UNKNOWN"},"default":"OFFICIAL"},{"name":"family","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"given","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"prefix","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"suffix","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"text","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"period","type":["null","healthtech.shared.Period"],"default":null}]},"confluent:tags":["PII"]},{"name":"birthDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["PHI","PII"]},{"name":"membershipMaintenanceReason","type":{"type":"enum","name":"MembershipMaintenanceReason","symbols":["OPEN_ENROLMENT","NEW_HIRE","BIRTH_OR_ADOPTION","MARRIAGE","LOSS_OF_OTHER_COVERAGE","TRANSFER","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PII"]},{"name":"productCode","type":"string"},{"name":"effectiveDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["FINANCIAL"]},{"name":"primaryCarePractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}],"schemaVersion":1}',
});
