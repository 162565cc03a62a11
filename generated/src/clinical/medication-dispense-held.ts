// Generated from clinical/medication/medication-dispense-held.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * Pharmacy cannot go on with a fill for now: the shelf is empty, a refrigerated lot is in quarantine, or a payer has to agree first. The order itself is not on hold, so the nurse still sees doses due.
 *
 * Event `Medication.Dispense.Held`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationDispenseHeld {
  /** Order that waits for its drug. UUID. */
  readonly orderId: string;
  /** Patient whose doses may be missed. UUID. */
  readonly patientId: string;
  /** Fill that came to a stop. UUID. */
  readonly dispenseId: string;
  /** Product that cannot be supplied yet, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Obstacle as the pharmacist names it. */
  readonly pharmacyHoldReason: PharmacyHoldReason;
  /** How much is lacking; null where nothing lacks but a permission. Default: `null`. */
  readonly shortfallQuantity: Quantity | null;
  /** Drugs on the shelf that would do instead, RxNorm. Sensitive: `PHI`. Default: `[]`. */
  readonly alternativeMedications: readonly CodeableConcept[];
  /**
   * First scheduled dose that is lost if the fill is not released.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly atRiskDueAt: Date | null;
  /** When pharmacy expects to go on; null if nobody can tell. Point in time, to the millisecond. Default: `null`. */
  readonly expectedReleaseAt: Date | null;
  /** Pharmacist who stopped the fill. Sensitive: `PII`. */
  readonly heldBy: Actor;
  /** When the fill left the working queue. Point in time, to the millisecond. */
  readonly heldAt: Date;
}

/** {@link MedicationDispenseHeld} as a publisher passes it: what has a default may be left out. */
export type MedicationDispenseHeldInput = WithDefaults<MedicationDispenseHeld, "shortfallQuantity" | "alternativeMedications" | "atRiskDueAt" | "expectedReleaseAt", { readonly medication: CodeableConceptInput; readonly shortfallQuantity: QuantityInput | null; readonly alternativeMedications: readonly CodeableConceptInput[]; readonly heldBy: ActorInput }>;

/**
 * Why the fill stands still. RECALL covers a quarantined lot, REMS a safety programme whose enrolment is lacking, LAB_PENDING a count that must be seen first, as for clozapine.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PharmacyHoldReason = "OUT_OF_STOCK" | "NATIONAL_SHORTAGE" | "RECALL" | "REMS" | "PAYER_APPROVAL" | "LAB_PENDING" | "PATIENT_NOT_READY" | "OTHER" | "UNKNOWN";

/**
 * Pharmacy cannot go on with a fill for now: the shelf is empty, a refrigerated lot is in quarantine, or a payer has to agree first. The order itself is not on hold, so the nurse still sees doses due.
 *
 * Event `Medication.Dispense.Held`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationDispenseHeld: EventDefinition<"Medication.Dispense.Held", MedicationDispenseHeld, MedicationDispenseHeldInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.Dispense.Held",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationDispenseHeld","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"dispenseId","type":{"type":"string","logicalType":"uuid"}},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"pharmacyHoldReason","type":{"type":"enum","name":"PharmacyHoldReason","symbols":["OUT_OF_STOCK","NATIONAL_SHORTAGE","RECALL","REMS","PAYER_APPROVAL","LAB_PENDING","PATIENT_NOT_READY","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"shortfallQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null},{"name":"alternativeMedications","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"atRiskDueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"expectedReleaseAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"heldBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"heldAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
