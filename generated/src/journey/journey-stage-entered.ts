// Generated from journey/journey-stage-entered.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { JourneyStage } from "./journey-stage.js";

/**
 * The patient entered a stage of the journey and its tasks are open from now on. Entering says nothing about success of the stage before, which was completed or skipped by an event of its own.
 *
 * Event `Journey.StageEntered`, version 1. Topic `journey.events`, key `journeyInstanceId`. Owner: care-coordination-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface JourneyStageEntered {
  /** This patient's run through the journey; all its events belong together. UUID. */
  readonly journeyInstanceId: string;
  /** Patient who is on the journey. UUID. */
  readonly patientId: string;
  /** Definition that the run follows. UUID. */
  readonly journeyDefinitionId: string;
  /** Practitioner who answers for this stage. UUID. Default: `null`. */
  readonly responsiblePractitionerId: string | null;
  /** Stage that the patient is in now. Sensitive: `PHI`. */
  readonly stage: JourneyStage;
  /** Stage that the patient came from; null for the first. Sensitive: `PHI`. Default: `null`. */
  readonly previousStage: JourneyStage | null;
  /** What opened the stage. */
  readonly journeyStageEntryCause: JourneyStageEntryCause;
  /** How often the patient has entered this stage, 1 the first time. Whole number of 32 bits. */
  readonly entrySequence: number;
  /** Tasks that opened with the stage. Sensitive: `PHI`. Default: `[]`. */
  readonly stageActivities: readonly JourneyActivity[];
  /** When the stage began, which may have been charted later. Point in time, to the millisecond. */
  readonly enteredAt: Date;
  /**
   * When the stage should be over by the definition; an alert follows after it.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly dueAt: Date | null;
  /** Rule or person that moved the patient on. Sensitive: `PII`. */
  readonly enteredBy: Actor;
}

/** {@link JourneyStageEntered} as a publisher passes it: what has a default may be left out. */
export type JourneyStageEnteredInput = WithDefaults<JourneyStageEntered, "responsiblePractitionerId" | "previousStage" | "stageActivities" | "dueAt", { readonly stageActivities: readonly JourneyActivityInput[]; readonly enteredBy: ActorInput }>;

/**
 * Why a stage began. RETURNED sends the patient back to an earlier stage, FAST_TRACKED ahead of the planned order.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type JourneyStageEntryCause = "JOURNEY_STARTED" | "PREVIOUS_COMPLETED" | "PREVIOUS_SKIPPED" | "RETURNED" | "FAST_TRACKED" | "RESUMED_AFTER_PAUSE" | "UNKNOWN";

/** One thing that is to be done in a stage, by the patient or for the patient. */
export interface JourneyActivity {
  /**
   * What is to be done, SNOMED CT or LOINC for measurements; null for local tasks.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly activityCode: CodeableConcept | null;
  /** Task as it appears on the list. Sensitive: `PHI`. */
  readonly activityName: string;
  /** Last day for the task by the definition. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly dueDate: string | null;
  /** True when the patient does it, false when the team does. */
  readonly isForPatient: boolean;
}

/** {@link JourneyActivity} as a publisher passes it: what has a default may be left out. */
export type JourneyActivityInput = WithDefaults<JourneyActivity, "activityCode" | "dueDate", { readonly activityCode: CodeableConceptInput | null }>;

/**
 * The patient entered a stage of the journey and its tasks are open from now on. Entering says nothing about success of the stage before, which was completed or skipped by an event of its own.
 *
 * Event `Journey.StageEntered`, version 1. Topic `journey.events`, key `journeyInstanceId`. Owner: care-coordination-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const JourneyStageEntered: EventDefinition<"Journey.StageEntered", JourneyStageEntered, JourneyStageEnteredInput> = /*@__PURE__*/ defineEvent({
  type: "Journey.StageEntered",
  version: 1,
  topic: "journey.events",
  key: "journeyInstanceId",
  aggregate: "Journey",
  schema: '{"type":"record","name":"JourneyStageEntered","namespace":"healthtech.journey","fields":[{"name":"journeyInstanceId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"journeyDefinitionId","type":{"type":"string","logicalType":"uuid"}},{"name":"responsiblePractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"stage","type":{"type":"record","name":"JourneyStage","fields":[{"name":"stageKey","type":"string"},{"name":"stageName","type":"string"},{"name":"stageSequence","type":"int"}]},"confluent:tags":["PHI"]},{"name":"previousStage","type":["null","healthtech.journey.JourneyStage"],"default":null,"confluent:tags":["PHI"]},{"name":"journeyStageEntryCause","type":{"type":"enum","name":"JourneyStageEntryCause","symbols":["JOURNEY_STARTED","PREVIOUS_COMPLETED","PREVIOUS_SKIPPED","RETURNED","FAST_TRACKED","RESUMED_AFTER_PAUSE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"entrySequence","type":"int"},{"name":"stageActivities","type":{"type":"array","items":{"type":"record","name":"JourneyActivity","fields":[{"name":"activityCode","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"activityName","type":"string","confluent:tags":["PHI"]},{"name":"dueDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"isForPatient","type":"boolean"}]}},"default":[],"confluent:tags":["PHI"]},{"name":"enteredAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"dueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"enteredBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
