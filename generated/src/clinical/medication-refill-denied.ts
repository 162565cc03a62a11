// Generated from clinical/medication/medication-refill-denied.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The prescriber refused a request for further fills and the pharmacy was told. The drug may still be wanted: a denial with a new prescription to follow is followed by Medication.Prescribed.
 *
 * Event `Medication.RefillDenied`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationRefillDenied {
  /** Prescription that gets no further fills. UUID. */
  readonly orderId: string;
  /** Patient who will have to hear why. UUID. */
  readonly patientId: string;
  /** Drug refused, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Ground of the refusal. */
  readonly refillDenialReason: RefillDenialReason;
  /** Prescription that takes its place; null if none does. UUID. Default: `null`. */
  readonly replacementOrderId: string | null;
  /** Whether the drug must not end suddenly, so that the nurse calls the patient. */
  readonly isAbruptStopRisky: boolean;
  /** From when a request would be allowed, for one that came too soon. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly earliestRefillDate: string | null;
  /** What the portal tells the patient. Sensitive: `PHI`. Default: `null`. */
  readonly patientMessageText: string | null;
  /** Prescriber who refused. Sensitive: `PII`. */
  readonly authorizedBy: Actor;
  /** When the pharmacy was told. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
}

/** {@link MedicationRefillDenied} as a publisher passes it: what has a default may be left out. */
export type MedicationRefillDeniedInput = WithDefaults<MedicationRefillDenied, "replacementOrderId" | "earliestRefillDate" | "patientMessageText", { readonly medication: CodeableConceptInput; readonly authorizedBy: ActorInput }>;

/**
 * Answer that SCRIPT allows with a denial, in words. NEW_RX_TO_FOLLOW means the pharmacy should expect another prescription.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type RefillDenialReason = "NOT_UNDER_CARE" | "TOO_SOON" | "SHOULD_BE_SEEN" | "THERAPY_ENDED" | "ALREADY_SENT" | "NEW_RX_TO_FOLLOW" | "PATIENT_UNKNOWN" | "OTHER" | "UNKNOWN";

/**
 * The prescriber refused a request for further fills and the pharmacy was told. The drug may still be wanted: a denial with a new prescription to follow is followed by Medication.Prescribed.
 *
 * Event `Medication.RefillDenied`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationRefillDenied: EventDefinition<"Medication.RefillDenied", MedicationRefillDenied, MedicationRefillDeniedInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.RefillDenied",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationRefillDenied","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"refillDenialReason","type":{"type":"enum","name":"RefillDenialReason","symbols":["NOT_UNDER_CARE","TOO_SOON","SHOULD_BE_SEEN","THERAPY_ENDED","ALREADY_SENT","NEW_RX_TO_FOLLOW","PATIENT_UNKNOWN","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"replacementOrderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"isAbruptStopRisky","type":"boolean"},{"name":"earliestRefillDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"patientMessageText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"authorizedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
