// Generated from clinical/medication/medication-dispensed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { ControlledSubstanceSchedule } from "./controlled-substance-schedule.js";

/**
 * The pharmacist's final check was passed and the fill left pharmacy, to the ward, the cabinet or the patient's hand. It says nothing of doses taken: at the bedside that is Medication.Administered.
 *
 * Event `Medication.Dispensed`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationDispensed {
  /** Order that was filled. UUID. */
  readonly orderId: string;
  /** Patient whom the label names. UUID. */
  readonly patientId: string;
  /** Stay on whose account the drug goes; null for the outpatient counter. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Fill that is complete. UUID. */
  readonly dispenseId: string;
  /** Product handed out, RxNorm (RXD-2). Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Package from which it was taken; null for a compound of several. Default: `null`. */
  readonly ndc: string | null;
  /** Amount handed out (RXD-4), in dose units or mL. Sensitive: `PHI`. */
  readonly quantity: Quantity;
  /**
   * How long it lasts when taken as directed; null for single inpatient doses.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly suppliedDays: number | null;
  /** Lot printed on the package, kept for recalls. Default: `null`. */
  readonly lotNumber: string | null;
  /** Expiry of the package, or of the compound when it bears only a date. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly expirationDate: string | null;
  /** Schedule of the product; from II on the vault count changes with it. */
  readonly controlledSubstanceSchedule: ControlledSubstanceSchedule;
  /** Whether a generic or biosimilar stands in for the product ordered (RXD-11). */
  readonly wasSubstituted: boolean;
  /** Way the drug left pharmacy. */
  readonly medicationDestination: MedicationDestination;
  /** Pharmacist of the final check. Sensitive: `PII`. */
  readonly verifiedBy: Actor;
  /** When it left the counter, the hatch or the tube. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
}

/** {@link MedicationDispensed} as a publisher passes it: what has a default may be left out. */
export type MedicationDispensedInput = WithDefaults<MedicationDispensed, "encounterId" | "ndc" | "suppliedDays" | "lotNumber" | "expirationDate", { readonly medication: CodeableConceptInput; readonly quantity: QuantityInput; readonly verifiedBy: ActorInput }>;

/**
 * Where the fill went. TUBE is the pneumatic tube, in which proteins and glass are not sent; MEDS_TO_BEDS a discharge supply brought to the room.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type MedicationDestination = "WARD_CART" | "CABINET" | "TUBE" | "HAND_DELIVERY" | "CLINIC" | "COUNTER_PICKUP" | "MEDS_TO_BEDS" | "MAIL" | "UNKNOWN";

/**
 * The pharmacist's final check was passed and the fill left pharmacy, to the ward, the cabinet or the patient's hand. It says nothing of doses taken: at the bedside that is Medication.Administered.
 *
 * Event `Medication.Dispensed`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationDispensed: EventDefinition<"Medication.Dispensed", MedicationDispensed, MedicationDispensedInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.Dispensed",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationDispensed","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"dispenseId","type":{"type":"string","logicalType":"uuid"}},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"ndc","type":["null","string"],"default":null},{"name":"quantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"suppliedDays","type":["null","int"],"default":null},{"name":"lotNumber","type":["null","string"],"default":null},{"name":"expirationDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"controlledSubstanceSchedule","type":{"type":"enum","name":"ControlledSubstanceSchedule","symbols":["SCHEDULE_I","SCHEDULE_II","SCHEDULE_III","SCHEDULE_IV","SCHEDULE_V","NOT_CONTROLLED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"wasSubstituted","type":"boolean"},{"name":"medicationDestination","type":{"type":"enum","name":"MedicationDestination","symbols":["WARD_CART","CABINET","TUBE","HAND_DELIVERY","CLINIC","COUNTER_PICKUP","MEDS_TO_BEDS","MAIL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"verifiedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
