// Generated from clinical/medication/medication-dispense-compounded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A technician finished making up a sterile or extemporaneous dose and it waits for the pharmacist's check. The base, additives and lots are known from here; release to the ward is Medication.Dispensed.
 *
 * Event `Medication.Dispense.Compounded`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationDispenseCompounded {
  /** Order for which the dose was made. UUID. */
  readonly orderId: string;
  /** Patient for whom it is labelled. UUID. */
  readonly patientId: string;
  /** Fill to which the preparation belongs. UUID. */
  readonly dispenseId: string;
  /** Active drug in the preparation, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Drug content of the finished bag or syringe. Sensitive: `PHI`. */
  readonly dose: Quantity;
  /** Base solution, RxNorm; null for a dose drawn up neat. Sensitive: `PHI`. Default: `null`. */
  readonly diluent: CodeableConcept | null;
  /** Volume after compounding, overfill included, mL. */
  readonly finalVolume: Quantity;
  /** Lots of every vial and bag that went in, as scanned. Default: `[]`. */
  readonly lotNumbers: readonly string[];
  /**
   * Difference of the weighed from the reckoned content; null where the room works by volume.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Default: `null`.
   */
  readonly gravimetricDeviationPercent: string | null;
  /** Class of the preparation. */
  readonly compoundingCategory: CompoundingCategory;
  /** When the preparation may no longer be started. Point in time, to the millisecond. */
  readonly beyondUseAt: Date;
  /** Technician at the hood. Sensitive: `PII`. */
  readonly performer: Actor;
  /** When the last photograph or weight was taken. Point in time, to the millisecond. */
  readonly completedAt: Date;
}

/** {@link MedicationDispenseCompounded} as a publisher passes it: what has a default may be left out. */
export type MedicationDispenseCompoundedInput = WithDefaults<MedicationDispenseCompounded, "diluent" | "lotNumbers" | "gravimetricDeviationPercent", { readonly medication: CodeableConceptInput; readonly dose: QuantityInput; readonly diluent: CodeableConceptInput | null; readonly finalVolume: QuantityInput; readonly performer: ActorInput }>;

/**
 * Class under USP 797, which limits the shelf life: CATEGORY_1 is made outside a cleanroom suite, CATEGORY_2 inside, IMMEDIATE_USE at the bedside; NONSTERILE falls under USP 795.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CompoundingCategory = "IMMEDIATE_USE" | "CATEGORY_1" | "CATEGORY_2" | "CATEGORY_3" | "NONSTERILE" | "UNKNOWN";

/**
 * A technician finished making up a sterile or extemporaneous dose and it waits for the pharmacist's check. The base, additives and lots are known from here; release to the ward is Medication.Dispensed.
 *
 * Event `Medication.Dispense.Compounded`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationDispenseCompounded: EventDefinition<"Medication.Dispense.Compounded", MedicationDispenseCompounded, MedicationDispenseCompoundedInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.Dispense.Compounded",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationDispenseCompounded","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"dispenseId","type":{"type":"string","logicalType":"uuid"}},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"dose","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"diluent","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"finalVolume","type":"healthtech.shared.Quantity"},{"name":"lotNumbers","type":{"type":"array","items":"string"},"default":[]},{"name":"gravimetricDeviationPercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null},{"name":"compoundingCategory","type":{"type":"enum","name":"CompoundingCategory","symbols":["IMMEDIATE_USE","CATEGORY_1","CATEGORY_2","CATEGORY_3","NONSTERILE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"beyondUseAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
