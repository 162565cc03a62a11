// Generated from rcm/eligibility/coverage-registered.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Attachment, AttachmentInput } from "../shared/attachment.js";
import type { HumanName, HumanNameInput } from "../shared/human-name.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * An insurance coverage was added to a patient's file from a card, an application or an employer's enrolment file. It is not yet verified: EligibilityCheck.Completed says whether the payer knows it.
 *
 * Event `Coverage.Registered`, version 1. Topic `rcm.events`, key `coverageId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface CoverageRegistered {
  /** The coverage from now on, also after it ends. UUID. */
  readonly coverageId: string;
  /** The insured person, subscriber or dependant. UUID. */
  readonly patientId: string;
  /** Payer that issued the policy. UUID. */
  readonly payerId: string;
  /** Member id as printed on the card. Sensitive: `FINANCIAL`, `PII`. */
  readonly memberNumber: Identifier;
  /**
   * Employer group on the card (SBR03); null for individual and public plans.
   *
   * Sensitive: `FINANCIAL`. Default: `null`.
   */
  readonly groupNumber: string | null;
  /** Line of business; it decides forms, time limits and the order of payers. Sensitive: `FINANCIAL`. */
  readonly coverageKind: CoverageKind;
  /** How the patient comes by the policy. Sensitive: `PII`. */
  readonly subscriberRelationship: SubscriberRelationship;
  /** The policy holder, where that is not the patient. Sensitive: `PII`. Default: `null`. */
  readonly subscriberName: HumanName | null;
  /** Place among the patient's coverages: 1 is billed first. Whole number of 32 bits. */
  readonly coverageRank: number;
  /** When the policy is said to be in force; an open end is usual. Sensitive: `FINANCIAL`. */
  readonly effectivePeriod: Period;
  /** Scans of the card, front and back. Sensitive: `FINANCIAL`, `PII`. Default: `[]`. */
  readonly attachments: readonly Attachment[];
}

/** {@link CoverageRegistered} as a publisher passes it: what has a default may be left out. */
export type CoverageRegisteredInput = WithDefaults<CoverageRegistered, "groupNumber" | "subscriberName" | "attachments", { readonly memberNumber: IdentifierInput; readonly subscriberName: HumanNameInput | null; readonly effectivePeriod: PeriodInput; readonly attachments: readonly AttachmentInput[] }>;

/**
 * Line of business, as the claim filing indicator (SBR09) will need it.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CoverageKind = "COMMERCIAL" | "MEDICARE_PART_A_B" | "MEDICARE_ADVANTAGE" | "MEDICAID" | "TRICARE" | "VETERANS_AFFAIRS" | "WORKERS_COMPENSATION" | "AUTO" | "OTHER" | "UNKNOWN";

/**
 * Relationship of the patient to the subscriber (PAT01). SELF means that they are one.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SubscriberRelationship = "SELF" | "SPOUSE" | "CHILD" | "LIFE_PARTNER" | "OTHER" | "UNKNOWN";

/**
 * An insurance coverage was added to a patient's file from a card, an application or an employer's enrolment file. It is not yet verified: EligibilityCheck.Completed says whether the payer knows it.
 *
 * Event `Coverage.Registered`, version 1. Topic `rcm.events`, key `coverageId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const CoverageRegistered: EventDefinition<"Coverage.Registered", CoverageRegistered, CoverageRegisteredInput> = /*@__PURE__*/ defineEvent({
  type: "Coverage.Registered",
  version: 1,
  topic: "rcm.events",
  key: "coverageId",
  aggregate: "Coverage",
  schema: '{"type":"record","name":"CoverageRegistered","namespace":"healthtech.rcm","fields":[{"name":"coverageId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"payerId","type":{"type":"string","logicalType":"uuid"}},{"name":"memberNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["FINANCIAL","PII"]},{"name":"groupNumber","type":["null","string"],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"coverageKind","type":{"type":"enum","name":"CoverageKind","symbols":["COMMERCIAL","MEDICARE_PART_A_B","MEDICARE_ADVANTAGE","MEDICAID","TRICARE","VETERANS_AFFAIRS","WORKERS_COMPENSATION","AUTO","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["FINANCIAL"]},{"name":"subscriberRelationship","type":{"type":"enum","name":"SubscriberRelationship","symbols":["SELF","SPOUSE","CHILD","LIFE_PARTNER","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PII"]},{"name":"subscriberName","type":["null",{"type":"record","name":"HumanName","namespace":"healthtech.shared","fields":[{"name":"use","type":{"type":"enum","name":"NameUse","symbols":["USUAL","OFFICIAL","TEMP","NICKNAME","ANONYMOUS","OLD","MAIDEN","UNKNOWN"],"default":"UNKNOWN"},"default":"OFFICIAL"},{"name":"family","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"given","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"prefix","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"suffix","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"text","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"period","type":["null","healthtech.shared.Period"],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"coverageRank","type":"int"},{"name":"effectivePeriod","type":"healthtech.shared.Period","confluent:tags":["FINANCIAL"]},{"name":"attachments","type":{"type":"array","items":{"type":"record","name":"Attachment","namespace":"healthtech.shared","fields":[{"name":"contentType","type":"string"},{"name":"title","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"url","type":"string"},{"name":"sizeBytes","type":["null","long"],"default":null},{"name":"sha256","type":["null","string"],"default":null},{"name":"createdAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},"default":[],"confluent:tags":["FINANCIAL","PII"]}],"schemaVersion":1}',
});
