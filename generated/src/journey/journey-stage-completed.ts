// Generated from journey/journey-stage-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { JourneyStage } from "./journey-stage.js";

/**
 * A stage came to its end by doing: its criteria were met or the care team declared it done. A stage left without doing is Journey.StageSkipped; the next one begins with Journey.StageEntered.
 *
 * Event `Journey.StageCompleted`, version 1. Topic `journey.events`, key `journeyInstanceId`. Owner: care-coordination-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface JourneyStageCompleted {
  /** This patient's run through the journey; all its events belong together. UUID. */
  readonly journeyInstanceId: string;
  /** Patient who is on the journey. UUID. */
  readonly patientId: string;
  /** Definition that the run follows. UUID. */
  readonly journeyDefinitionId: string;
  /** Stage that is over. Sensitive: `PHI`. */
  readonly stage: JourneyStage;
  /** Stage that is due next; null when this was the last. Sensitive: `PHI`. Default: `null`. */
  readonly nextStage: JourneyStage | null;
  /** Judgement against the goals of the stage. Sensitive: `PHI`. */
  readonly journeyStageResult: JourneyStageResult;
  /** Results by which the stage was judged. Sensitive: `PHI`. Default: `[]`. */
  readonly stageMeasurements: readonly JourneyMeasurement[];
  /** Tasks that were done. Whole number of 32 bits. */
  readonly completedTaskCount: number;
  /** Tasks that were dropped or left open when the stage closed. Whole number of 32 bits. */
  readonly waivedTaskCount: number;
  /** Days from entering to completing, pauses not counted. Whole number of 32 bits. */
  readonly elapsedDays: number;
  /** Days that the definition allows for the stage. Whole number of 32 bits. */
  readonly plannedDays: number;
  /** When the criteria were met or the team closed the stage. Point in time, to the millisecond. */
  readonly completedAt: Date;
  /** Rule or member of the team that closed the stage. Sensitive: `PII`. */
  readonly completedBy: Actor;
  /** What the team wants the next stage to know. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link JourneyStageCompleted} as a publisher passes it: what has a default may be left out. */
export type JourneyStageCompletedInput = WithDefaults<JourneyStageCompleted, "nextStage" | "stageMeasurements" | "note", { readonly stageMeasurements: readonly JourneyMeasurementInput[]; readonly completedBy: ActorInput }>;

/**
 * What a stage achieved against its goals. TIMED_OUT ended at its latest day with goals open.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type JourneyStageResult = "GOALS_MET" | "GOALS_PARTLY_MET" | "GOALS_NOT_MET" | "TIMED_OUT" | "UNKNOWN";

/** A result that the journey follows from stage to stage. */
export interface JourneyMeasurement {
  /** What was measured, LOINC. Sensitive: `PHI`. */
  readonly measurementCode: CodeableConcept;
  /** Value when the journey or stage began; null when there was none. Sensitive: `PHI`. Default: `null`. */
  readonly baselineQuantity: Quantity | null;
  /** Latest value within the stage. Sensitive: `PHI`. */
  readonly resultQuantity: Quantity;
  /** Goal agreed with the patient, with its comparator. Sensitive: `PHI`. Default: `null`. */
  readonly targetQuantity: Quantity | null;
  /** Day of the latest value. Date as `YYYY-MM-DD`. Sensitive: `PHI`. */
  readonly measurementDate: string;
}

/** {@link JourneyMeasurement} as a publisher passes it: what has a default may be left out. */
export type JourneyMeasurementInput = WithDefaults<JourneyMeasurement, "baselineQuantity" | "targetQuantity", { readonly measurementCode: CodeableConceptInput; readonly baselineQuantity: QuantityInput | null; readonly resultQuantity: QuantityInput; readonly targetQuantity: QuantityInput | null }>;

/**
 * A stage came to its end by doing: its criteria were met or the care team declared it done. A stage left without doing is Journey.StageSkipped; the next one begins with Journey.StageEntered.
 *
 * Event `Journey.StageCompleted`, version 1. Topic `journey.events`, key `journeyInstanceId`. Owner: care-coordination-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const JourneyStageCompleted: EventDefinition<"Journey.StageCompleted", JourneyStageCompleted, JourneyStageCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "Journey.StageCompleted",
  version: 1,
  topic: "journey.events",
  key: "journeyInstanceId",
  aggregate: "Journey",
  schema: '{"type":"record","name":"JourneyStageCompleted","namespace":"healthtech.journey","fields":[{"name":"journeyInstanceId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"journeyDefinitionId","type":{"type":"string","logicalType":"uuid"}},{"name":"stage","type":{"type":"record","name":"JourneyStage","fields":[{"name":"stageKey","type":"string"},{"name":"stageName","type":"string"},{"name":"stageSequence","type":"int"}]},"confluent:tags":["PHI"]},{"name":"nextStage","type":["null","healthtech.journey.JourneyStage"],"default":null,"confluent:tags":["PHI"]},{"name":"journeyStageResult","type":{"type":"enum","name":"JourneyStageResult","symbols":["GOALS_MET","GOALS_PARTLY_MET","GOALS_NOT_MET","TIMED_OUT","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"stageMeasurements","type":{"type":"array","items":{"type":"record","name":"JourneyMeasurement","fields":[{"name":"measurementCode","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"baselineQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"resultQuantity","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"targetQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"measurementDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["PHI"]}]}},"default":[],"confluent:tags":["PHI"]},{"name":"completedTaskCount","type":"int"},{"name":"waivedTaskCount","type":"int"},{"name":"elapsedDays","type":"int"},{"name":"plannedDays","type":"int"},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"completedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
