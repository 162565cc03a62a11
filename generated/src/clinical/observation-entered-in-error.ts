// Generated from clinical/vitals-observations/observation-entered-in-error.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A bedside observation was struck because it was wrong from the start. A wrong weight is the case that matters most, since doses were calculated from it.
 *
 * Event `Observation.EnteredInError`, version 1. Topic `clinical.events`, key `observationId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ObservationEnteredInError {
  /** Observation that no longer counts. UUID. */
  readonly observationId: string;
  /** Patient in whose flowsheet the line stood. UUID. */
  readonly patientId: string;
  /** Observation filed in its place; null when there is no right value yet. UUID. Default: `null`. */
  readonly replacementObservationId: string | null;
  /** What the struck line claimed to be, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Number that the line had shown; null when it was coded or text. Sensitive: `PHI`. Default: `null`. */
  readonly struckValueQuantity: Quantity | null;
  /** What went wrong in charting the value, for the training of the ward. */
  readonly observationErrorKind: ObservationErrorKind;
  /** Orders whose dose had been calculated from the value; pharmacy checks them again. UUID. Default: `[]`. */
  readonly dependentOrderIds: readonly string[];
  /** True when a dose that rested on the value already reached the patient. Sensitive: `PHI`. */
  readonly wasDoseGiven: boolean;
  /** Minutes for which the wrong value stood in the chart. Whole number of 32 bits. */
  readonly elapsedMinutes: number;
  /** Who struck the line. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When the line was struck through. Point in time, to the millisecond. */
  readonly recordedAt: Date;
}

/** {@link ObservationEnteredInError} as a publisher passes it: what has a default may be left out. */
export type ObservationEnteredInErrorInput = WithDefaults<ObservationEnteredInError, "replacementObservationId" | "struckValueQuantity" | "dependentOrderIds", { readonly code: CodeableConceptInput; readonly struckValueQuantity: QuantityInput | null; readonly recordedBy: ActorInput }>;

/**
 * Why the line is struck. WRONG_UNIT is mostly a weight in pounds under kilograms.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ObservationErrorKind = "WRONG_PATIENT" | "WRONG_VALUE" | "WRONG_UNIT" | "WRONG_TIME" | "DUPLICATE" | "OTHER" | "UNKNOWN";

/**
 * A bedside observation was struck because it was wrong from the start. A wrong weight is the case that matters most, since doses were calculated from it.
 *
 * Event `Observation.EnteredInError`, version 1. Topic `clinical.events`, key `observationId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ObservationEnteredInError: EventDefinition<"Observation.EnteredInError", ObservationEnteredInError, ObservationEnteredInErrorInput> = /*@__PURE__*/ defineEvent({
  type: "Observation.EnteredInError",
  version: 1,
  topic: "clinical.events",
  key: "observationId",
  aggregate: "Observation",
  schema: '{"type":"record","name":"ObservationEnteredInError","namespace":"healthtech.clinical","fields":[{"name":"observationId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"replacementObservationId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"struckValueQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"observationErrorKind","type":{"type":"enum","name":"ObservationErrorKind","symbols":["WRONG_PATIENT","WRONG_VALUE","WRONG_UNIT","WRONG_TIME","DUPLICATE","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"dependentOrderIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"wasDoseGiven","type":"boolean","confluent:tags":["PHI"]},{"name":"elapsedMinutes","type":"int"},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
