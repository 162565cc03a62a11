// Generated from clinical/behavioral-health/safety-plan-signed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * Patient and clinician agreed a safety plan and both hold a copy. It is no promise not to act (no-suicide contract), and it is replaced by a newly signed plan, never edited.
 *
 * Event `SafetyPlan.Signed`, version 1. Topic `clinical.events`, key `safetyPlanId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface SafetyPlanSigned {
  /** The plan that was agreed. UUID. */
  readonly safetyPlanId: string;
  /** Person who made the plan for a coming crisis. UUID. */
  readonly patientId: string;
  /** Session in which it was written. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Earlier plan that no longer holds. UUID. Default: `null`. */
  readonly replacesSafetyPlanId: string | null;
  /** Signs by which the person knows a crisis comes, in own words. Sensitive: `PHI`. Default: `[]`. */
  readonly warningSigns: readonly string[];
  /** What the person can do alone, in the order tried. Sensitive: `PHI`. Default: `[]`. */
  readonly copingStrategies: readonly string[];
  /** People to turn to, closest first. Sensitive: `PII`. Default: `[]`. */
  readonly supportContacts: readonly Actor[];
  /** Numbers that answer day and night, as printed on the card. */
  readonly crisisLineText: string;
  /** State of means at signing. Sensitive: `PHI`. */
  readonly meansRestriction: SafetyPlanMeansRestriction;
  /** True when a relative took part with the patient's leave. */
  readonly wasFamilyInvolved: boolean;
  /** When both had signed. Point in time, to the millisecond. */
  readonly signedAt: Date;
  /** Day by which the plan is gone through again. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly reviewDate: string | null;
  /** Clinician who wrote it with the patient. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link SafetyPlanSigned} as a publisher passes it: what has a default may be left out. */
export type SafetyPlanSignedInput = WithDefaults<SafetyPlanSigned, "encounterId" | "replacesSafetyPlanId" | "warningSigns" | "copingStrategies" | "supportContacts" | "reviewDate", { readonly supportContacts: readonly ActorInput[]; readonly performer: ActorInput }>;

/**
 * What was agreed on access to means. PENDING waits for a relative to remove them.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SafetyPlanMeansRestriction = "NONE_PRESENT" | "REMOVED" | "LOCKED" | "PENDING" | "REFUSED" | "UNKNOWN";

/**
 * Patient and clinician agreed a safety plan and both hold a copy. It is no promise not to act (no-suicide contract), and it is replaced by a newly signed plan, never edited.
 *
 * Event `SafetyPlan.Signed`, version 1. Topic `clinical.events`, key `safetyPlanId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const SafetyPlanSigned: EventDefinition<"SafetyPlan.Signed", SafetyPlanSigned, SafetyPlanSignedInput> = /*@__PURE__*/ defineEvent({
  type: "SafetyPlan.Signed",
  version: 1,
  topic: "clinical.events",
  key: "safetyPlanId",
  aggregate: "SafetyPlan",
  schema: '{"type":"record","name":"SafetyPlanSigned","namespace":"healthtech.clinical","fields":[{"name":"safetyPlanId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"replacesSafetyPlanId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"warningSigns","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"copingStrategies","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"supportContacts","type":{"type":"array","items":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}},"default":[],"confluent:tags":["PII"]},{"name":"crisisLineText","type":"string"},{"name":"meansRestriction","type":{"type":"enum","name":"SafetyPlanMeansRestriction","symbols":["NONE_PRESENT","REMOVED","LOCKED","PENDING","REFUSED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"wasFamilyInvolved","type":"boolean"},{"name":"signedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"reviewDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"performer","type":"healthtech.shared.Actor","confluent:tags":["PII"]}],"schemaVersion":1}',
});
