// Generated from clinical/rehabilitation/rehabilitation-function-scored.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A standard measure of function was scored at start, review or end of therapy. Raw strength or range values are observations of their own.
 *
 * Event `Rehabilitation.FunctionScored`, version 1. Topic `clinical.events`, key `episodeOfCareId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface RehabilitationFunctionScored {
  /** Course of therapy whose gain is measured. UUID. */
  readonly episodeOfCareId: string;
  /** Patient who was measured. UUID. */
  readonly patientId: string;
  /** This score as an observation. UUID. */
  readonly observationId: string;
  /** Measure in use; it fixes unit and direction. Sensitive: `PHI`. */
  readonly functionMeasure: FunctionMeasure;
  /** Point at which the score was taken. */
  readonly functionTiming: FunctionTiming;
  /** Result in the unit of the measure: s, m or {score}. Sensitive: `PHI`. */
  readonly valueQuantity: Quantity;
  /** Result at start, same unit; null when this is the start. Sensitive: `PHI`. Default: `null`. */
  readonly baselineQuantity: Quantity | null;
  /** Smallest change that patients notice, from the measure's manual. Default: `null`. */
  readonly minimalChangeQuantity: Quantity | null;
  /** Aid used during the measure, SNOMED CT or HCPCS. Sensitive: `PHI`. Default: `null`. */
  readonly assistiveDevice: CodeableConcept | null;
  /**
   * True when the score lies beyond the fall cutoff; null where the measure has none.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly hasFallRisk: boolean | null;
  /** When it was measured. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Therapist who measured. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link RehabilitationFunctionScored} as a publisher passes it: what has a default may be left out. */
export type RehabilitationFunctionScoredInput = WithDefaults<RehabilitationFunctionScored, "baselineQuantity" | "minimalChangeQuantity" | "assistiveDevice" | "hasFallRisk", { readonly valueQuantity: QuantityInput; readonly baselineQuantity: QuantityInput | null; readonly minimalChangeQuantity: QuantityInput | null; readonly assistiveDevice: CodeableConceptInput | null; readonly performer: ActorInput }>;

/**
 * BERG balance 0 to 56, TIMED_UP_AND_GO in seconds, SIX_MINUTE_WALK in meters, BARTHEL 0 to 100, QUICK_DASH arm disability 0 to 100, GG_MOBILITY the Medicare section.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type FunctionMeasure = "BERG" | "TIMED_UP_AND_GO" | "SIX_MINUTE_WALK" | "BARTHEL" | "QUICK_DASH" | "GG_MOBILITY" | "UNKNOWN";

/** Point of the episode. A symbol that is not known yet is read as `UNKNOWN`. */
export type FunctionTiming = "START" | "PROGRESS" | "DISCHARGE" | "FOLLOW_UP" | "UNKNOWN";

/**
 * A standard measure of function was scored at start, review or end of therapy. Raw strength or range values are observations of their own.
 *
 * Event `Rehabilitation.FunctionScored`, version 1. Topic `clinical.events`, key `episodeOfCareId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const RehabilitationFunctionScored: EventDefinition<"Rehabilitation.FunctionScored", RehabilitationFunctionScored, RehabilitationFunctionScoredInput> = /*@__PURE__*/ defineEvent({
  type: "Rehabilitation.FunctionScored",
  version: 1,
  topic: "clinical.events",
  key: "episodeOfCareId",
  aggregate: "Rehabilitation",
  schema: '{"type":"record","name":"RehabilitationFunctionScored","namespace":"healthtech.clinical","fields":[{"name":"episodeOfCareId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"observationId","type":{"type":"string","logicalType":"uuid"}},{"name":"functionMeasure","type":{"type":"enum","name":"FunctionMeasure","symbols":["BERG","TIMED_UP_AND_GO","SIX_MINUTE_WALK","BARTHEL","QUICK_DASH","GG_MOBILITY","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"functionTiming","type":{"type":"enum","name":"FunctionTiming","symbols":["START","PROGRESS","DISCHARGE","FOLLOW_UP","UNKNOWN"],"default":"UNKNOWN"}},{"name":"valueQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"baselineQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"minimalChangeQuantity","type":["null","healthtech.shared.Quantity"],"default":null},{"name":"assistiveDevice","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"hasFallRisk","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
