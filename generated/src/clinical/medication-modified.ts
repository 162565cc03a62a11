// Generated from clinical/medication/medication-modified.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * Dose, route, interval or stop of a running order was changed by its prescriber or under protocol, and the order keeps its number. It carries the order as it stands now; a nurse who titrates a drip within the limits of the order reports Medication.InfusionRateChanged.
 *
 * Event `Medication.Modified`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationModified {
  /** Order that goes on under its number with new terms. UUID. */
  readonly orderId: string;
  /** Patient whose regimen was altered. UUID. */
  readonly patientId: string;
  /** Stay in which the altered order runs. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Payload fields in which the order differs from before, such as dose or frequency. */
  readonly changedFields: readonly string[];
  /** Drug of the order, RxNorm; another drug would be another order. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /**
   * Single dose up to now, for the nurse who compares; null where the dose was left alone.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly previousDose: Quantity | null;
  /** Single dose from the effective time on. Sensitive: `PHI`. Default: `null`. */
  readonly dose: Quantity | null;
  /** Route in force, SNOMED CT. Sensitive: `PHI`. */
  readonly route: CodeableConcept;
  /** Interval in force, HL7 v3 GTSAbbreviation. Sensitive: `PHI`. Default: `null`. */
  readonly frequency: CodeableConcept | null;
  /** Ground for the change, as the editor chose it. Sensitive: `PHI`. */
  readonly medicationModificationReason: MedicationModificationReason;
  /** Whether the pharmacist must release the order anew before the next dose. */
  readonly requiresReverification: boolean;
  /** Whoever changed the order: prescriber, or pharmacist under protocol. Sensitive: `PII`. */
  readonly orderedBy: Actor;
  /**
   * From when the new terms count; doses already drawn up for earlier are to be discarded.
   *
   * Point in time, to the millisecond.
   */
  readonly effectiveAt: Date;
}

/** {@link MedicationModified} as a publisher passes it: what has a default may be left out. */
export type MedicationModifiedInput = WithDefaults<MedicationModified, "encounterId" | "previousDose" | "dose" | "frequency", { readonly medication: CodeableConceptInput; readonly previousDose: QuantityInput | null; readonly dose: QuantityInput | null; readonly route: CodeableConceptInput; readonly frequency: CodeableConceptInput | null; readonly orderedBy: ActorInput }>;

/**
 * Why the terms changed. RENAL_ADJUSTMENT and LEVEL_ADJUSTMENT come mostly from the pharmacist's dosing protocol; DE_ESCALATION narrows or lowers once cultures or course allow it.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type MedicationModificationReason = "RENAL_ADJUSTMENT" | "LEVEL_ADJUSTMENT" | "INSUFFICIENT_EFFECT" | "ADVERSE_EFFECT" | "DE_ESCALATION" | "ROUTE_CONVERSION" | "EXTENSION" | "CORRECTION" | "OTHER" | "UNKNOWN";

/**
 * Dose, route, interval or stop of a running order was changed by its prescriber or under protocol, and the order keeps its number. It carries the order as it stands now; a nurse who titrates a drip within the limits of the order reports Medication.InfusionRateChanged.
 *
 * Event `Medication.Modified`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationModified: EventDefinition<"Medication.Modified", MedicationModified, MedicationModifiedInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.Modified",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationModified","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"changedFields","type":{"type":"array","items":"string"}},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"previousDose","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"dose","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"route","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"frequency","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"medicationModificationReason","type":{"type":"enum","name":"MedicationModificationReason","symbols":["RENAL_ADJUSTMENT","LEVEL_ADJUSTMENT","INSUFFICIENT_EFFECT","ADVERSE_EFFECT","DE_ESCALATION","ROUTE_CONVERSION","EXTENSION","CORRECTION","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"requiresReverification","type":"boolean"},{"name":"orderedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
