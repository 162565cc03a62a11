// Generated from journey/journey-instance-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Money } from "../shared/money.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * The patient reached the end of the journey: its last stage was completed or skipped and the closing review is done. It does not say that the patient is cured, and a journey that is given up is Journey.Instance.Cancelled.
 *
 * Event `Journey.Instance.Completed`, version 1. Topic `journey.events`, key `journeyInstanceId`. Owner: care-coordination-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface JourneyInstanceCompleted {
  /** This patient's run through the journey; all its events belong together. UUID. */
  readonly journeyInstanceId: string;
  /** Patient who is on the journey. UUID. */
  readonly patientId: string;
  /** Definition that the run follows. UUID. */
  readonly journeyDefinitionId: string;
  /** Version of the definition, fixed when the run began. */
  readonly journeyDefinitionVersion: string;
  /** Title of the journey as patients read it. Sensitive: `PHI`. */
  readonly journeyName: string;
  /** Result as the closing review judged it. Sensitive: `PHI`. */
  readonly journeyResult: JourneyResult;
  /** Stages that ended by doing, out of those planned. Whole number of 32 bits. */
  readonly completedStageCount: number;
  /** Stages that were passed over. Whole number of 32 bits. */
  readonly skippedStageCount: number;
  /** Days from enrolment to the end, pauses not counted. Whole number of 32 bits. */
  readonly elapsedDays: number;
  /** Days for which the journey stood still. Whole number of 32 bits. */
  readonly pausedDays: number;
  /** When the closing review was signed. Point in time, to the millisecond. */
  readonly completedAt: Date;
  /** Unplanned hospital stays on the way, for the quality contract. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly unplannedReadmissionCount: number;
  /**
   * Patient's answer to how likely they are to recommend the programme, 0 to 10; null when not answered.
   *
   * Whole number of 32 bits. Sensitive: `PHI`. Default: `null`.
   */
  readonly experienceScore: number | null;
  /** Main outcome of the programme at the end, in the unit of its measure. Sensitive: `PHI`. Default: `null`. */
  readonly outcomeQuantity: Quantity | null;
  /** What the main outcome measures, LOINC or SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly outcomeCode: CodeableConcept | null;
  /**
   * Cost of all services within the episode against the agreed bundle; null where none was agreed.
   *
   * Sensitive: `FINANCIAL`. Default: `null`.
   */
  readonly totalCostAmount: Money | null;
  /**
   * Day of the check after the programme; null when none is planned.
   *
   * Date as `YYYY-MM-DD`. Sensitive: `PHI`. Default: `null`.
   */
  readonly followUpDueDate: string | null;
  /** Practitioner who takes over usual care. UUID. Default: `null`. */
  readonly handoverPractitionerId: string | null;
  /** Who signed the closing review. Sensitive: `PII`. */
  readonly closedBy: Actor;
  /** Summary for the practitioner who takes over. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link JourneyInstanceCompleted} as a publisher passes it: what has a default may be left out. */
export type JourneyInstanceCompletedInput = WithDefaults<JourneyInstanceCompleted, "experienceScore" | "outcomeQuantity" | "outcomeCode" | "totalCostAmount" | "followUpDueDate" | "handoverPractitionerId" | "note", { readonly outcomeQuantity: QuantityInput | null; readonly outcomeCode: CodeableConceptInput | null; readonly closedBy: ActorInput }>;

/**
 * Overall result of a journey by the definition's own criteria.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type JourneyResult = "GOALS_MET" | "GOALS_PARTLY_MET" | "GOALS_NOT_MET" | "NOT_ASSESSED" | "UNKNOWN";

/**
 * The patient reached the end of the journey: its last stage was completed or skipped and the closing review is done. It does not say that the patient is cured, and a journey that is given up is Journey.Instance.Cancelled.
 *
 * Event `Journey.Instance.Completed`, version 1. Topic `journey.events`, key `journeyInstanceId`. Owner: care-coordination-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const JourneyInstanceCompleted: EventDefinition<"Journey.Instance.Completed", JourneyInstanceCompleted, JourneyInstanceCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "Journey.Instance.Completed",
  version: 1,
  topic: "journey.events",
  key: "journeyInstanceId",
  aggregate: "Journey",
  schema: '{"type":"record","name":"JourneyInstanceCompleted","namespace":"healthtech.journey","fields":[{"name":"journeyInstanceId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"journeyDefinitionId","type":{"type":"string","logicalType":"uuid"}},{"name":"journeyDefinitionVersion","type":"string"},{"name":"journeyName","type":"string","confluent:tags":["PHI"]},{"name":"journeyResult","type":{"type":"enum","name":"JourneyResult","symbols":["GOALS_MET","GOALS_PARTLY_MET","GOALS_NOT_MET","NOT_ASSESSED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"completedStageCount","type":"int"},{"name":"skippedStageCount","type":"int"},{"name":"elapsedDays","type":"int"},{"name":"pausedDays","type":"int"},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"unplannedReadmissionCount","type":"int","confluent:tags":["PHI"]},{"name":"experienceScore","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"outcomeQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"outcomeCode","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"totalCostAmount","type":["null",{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"followUpDueDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI"]},{"name":"handoverPractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"closedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
