// Generated from journey/journey-stage-skipped.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Attachment, AttachmentInput } from "../shared/attachment.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { JourneyStage } from "./journey-stage.js";

/**
 * A stage was passed over because it is not needed, not possible or not wanted for this patient. Its tasks are void and count as neither done nor failed.
 *
 * Event `Journey.StageSkipped`, version 1. Topic `journey.events`, key `journeyInstanceId`. Owner: care-coordination-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface JourneyStageSkipped {
  /** This patient's run through the journey; all its events belong together. UUID. */
  readonly journeyInstanceId: string;
  /** Patient who is on the journey. UUID. */
  readonly patientId: string;
  /** Definition that the run follows. UUID. */
  readonly journeyDefinitionId: string;
  /** Stage that was passed over. Sensitive: `PHI`. */
  readonly stage: JourneyStage;
  /** Stage that comes instead; null when none is left. Sensitive: `PHI`. Default: `null`. */
  readonly nextStage: JourneyStage | null;
  /** True when the patient was in the stage already and left it unfinished. */
  readonly wasStageStarted: boolean;
  /** Ground on which the stage was passed over. Sensitive: `PHI`. */
  readonly journeyStageSkipReason: JourneyStageSkipReason;
  /** Finding or circumstance behind a clinical decision, SNOMED CT or ICD-10-CM. Sensitive: `PHI`. Default: `null`. */
  readonly reason: CodeableConcept | null;
  /** Explanation for the record, as the team gave it. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
  /** Tasks of the stage that nobody needs to do any more. Whole number of 32 bits. */
  readonly voidedTaskCount: number;
  /** Booked visits of the stage that are called off; each has its own Appointment.Cancelled. UUID. Default: `[]`. */
  readonly cancelledAppointmentIds: readonly string[];
  /** Evidence, such as the other hospital's report. Sensitive: `PHI`. Default: `null`. */
  readonly sourceDocument: Attachment | null;
  /** When the stage was struck from the plan. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Clinician, patient or rule that decided. Sensitive: `PII`. */
  readonly decidedBy: Actor;
  /** Clinician who agreed, where a rule or a coordinator proposed it. Sensitive: `PII`. Default: `null`. */
  readonly approvedBy: Actor | null;
}

/** {@link JourneyStageSkipped} as a publisher passes it: what has a default may be left out. */
export type JourneyStageSkippedInput = WithDefaults<JourneyStageSkipped, "nextStage" | "reason" | "reasonText" | "cancelledAppointmentIds" | "sourceDocument" | "approvedBy", { readonly reason: CodeableConceptInput | null; readonly sourceDocument: AttachmentInput | null; readonly decidedBy: ActorInput; readonly approvedBy: ActorInput | null }>;

/**
 * Why a stage was passed over. DONE_ELSEWHERE needs evidence from the other provider; NOT_INDICATED is a clinical decision.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type JourneyStageSkipReason = "NOT_INDICATED" | "DONE_ELSEWHERE" | "CONTRAINDICATED" | "PATIENT_DECLINED" | "NOT_COVERED" | "RULE_NOT_MET" | "OTHER" | "UNKNOWN";

/**
 * A stage was passed over because it is not needed, not possible or not wanted for this patient. Its tasks are void and count as neither done nor failed.
 *
 * Event `Journey.StageSkipped`, version 1. Topic `journey.events`, key `journeyInstanceId`. Owner: care-coordination-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const JourneyStageSkipped: EventDefinition<"Journey.StageSkipped", JourneyStageSkipped, JourneyStageSkippedInput> = /*@__PURE__*/ defineEvent({
  type: "Journey.StageSkipped",
  version: 1,
  topic: "journey.events",
  key: "journeyInstanceId",
  aggregate: "Journey",
  schema: '{"type":"record","name":"JourneyStageSkipped","namespace":"healthtech.journey","fields":[{"name":"journeyInstanceId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"journeyDefinitionId","type":{"type":"string","logicalType":"uuid"}},{"name":"stage","type":{"type":"record","name":"JourneyStage","fields":[{"name":"stageKey","type":"string"},{"name":"stageName","type":"string"},{"name":"stageSequence","type":"int"}]},"confluent:tags":["PHI"]},{"name":"nextStage","type":["null","healthtech.journey.JourneyStage"],"default":null,"confluent:tags":["PHI"]},{"name":"wasStageStarted","type":"boolean"},{"name":"journeyStageSkipReason","type":{"type":"enum","name":"JourneyStageSkipReason","symbols":["NOT_INDICATED","DONE_ELSEWHERE","CONTRAINDICATED","PATIENT_DECLINED","NOT_COVERED","RULE_NOT_MET","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"reason","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"voidedTaskCount","type":"int"},{"name":"cancelledAppointmentIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"sourceDocument","type":["null",{"type":"record","name":"Attachment","namespace":"healthtech.shared","fields":[{"name":"contentType","type":"string"},{"name":"title","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"url","type":"string"},{"name":"sizeBytes","type":["null","long"],"default":null},{"name":"sha256","type":["null","string"],"default":null},{"name":"createdAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"decidedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"approvedBy","type":["null","healthtech.shared.Actor"],"default":null,"confluent:tags":["PII"]}],"schemaVersion":1}',
});
