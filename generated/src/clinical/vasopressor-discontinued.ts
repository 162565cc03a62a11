// Generated from clinical/intensive-care/vasopressor-discontinued.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A vasopressor was turned off, because pressure held without it or because goals changed. Switching the syringe is no end.
 *
 * Event `Vasopressor.Discontinued`, version 1. Topic `clinical.events`, key `vasopressorCourseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface VasopressorDiscontinued {
  /** Course that ends. UUID. */
  readonly vasopressorCourseId: string;
  /** Patient now without this drug. UUID. */
  readonly patientId: string;
  /** Drug that was stopped, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Why it was stopped. Sensitive: `PHI`. */
  readonly pressorStopReason: PressorStopReason;
  /** Minutes that it ran. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly durationMinutes: number;
  /** Highest rate of the course. Sensitive: `PHI`. */
  readonly peakRate: Quantity;
  /** Drug given in the whole course, mg; units for vasopressin. Sensitive: `PHI`. */
  readonly totalDose: Quantity;
  /** Mean pressure at the stop, mm[Hg]. Sensitive: `PHI`. */
  readonly meanPressureQuantity: Quantity;
  /** Drugs of the kind still running; 0 makes transfer possible. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly remainingPressorCount: number;
  /** Injury by leakage, ICD-10-CM; null without one. Sensitive: `PHI`. Default: `null`. */
  readonly tissueInjury: CodeableConcept | null;
  /** When the pump was stopped. Point in time, to the millisecond. */
  readonly endedAt: Date;
  /** Nurse who stopped it. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link VasopressorDiscontinued} as a publisher passes it: what has a default may be left out. */
export type VasopressorDiscontinuedInput = WithDefaults<VasopressorDiscontinued, "tissueInjury", { readonly medication: CodeableConceptInput; readonly peakRate: QuantityInput; readonly totalDose: QuantityInput; readonly meanPressureQuantity: QuantityInput; readonly tissueInjury: CodeableConceptInput | null; readonly performer: ActorInput }>;

/** REPLACED went over to another drug of the kind. A symbol that is not known yet is read as `UNKNOWN`. */
export type PressorStopReason = "WEANED" | "REPLACED" | "ADVERSE_EFFECT" | "EXTRAVASATION" | "COMFORT_CARE" | "DIED" | "UNKNOWN";

/**
 * A vasopressor was turned off, because pressure held without it or because goals changed. Switching the syringe is no end.
 *
 * Event `Vasopressor.Discontinued`, version 1. Topic `clinical.events`, key `vasopressorCourseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const VasopressorDiscontinued: EventDefinition<"Vasopressor.Discontinued", VasopressorDiscontinued, VasopressorDiscontinuedInput> = /*@__PURE__*/ defineEvent({
  type: "Vasopressor.Discontinued",
  version: 1,
  topic: "clinical.events",
  key: "vasopressorCourseId",
  aggregate: "Vasopressor",
  schema: '{"type":"record","name":"VasopressorDiscontinued","namespace":"healthtech.clinical","fields":[{"name":"vasopressorCourseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"pressorStopReason","type":{"type":"enum","name":"PressorStopReason","symbols":["WEANED","REPLACED","ADVERSE_EFFECT","EXTRAVASATION","COMFORT_CARE","DIED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"durationMinutes","type":"int","confluent:tags":["PHI"]},{"name":"peakRate","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"totalDose","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"meanPressureQuantity","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"remainingPressorCount","type":"int","confluent:tags":["PHI"]},{"name":"tissueInjury","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"endedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
