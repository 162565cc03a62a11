// Generated from clinical/research/protocol-deviation-recorded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A departure from the protocol was entered in the log, by whomever it was noticed. It blames nobody; harm to a subject is ResearchAdverseEvent.Reported.
 *
 * Event `ProtocolDeviation.Recorded`, version 1. Topic `clinical.events`, key `deviationId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ProtocolDeviationRecorded {
  /** Entry in the deviation log. UUID. */
  readonly deviationId: string;
  /** Study whose protocol was departed from. UUID. */
  readonly researchStudyId: string;
  /** Subject concerned; null when it touches the site as a whole. UUID. Default: `null`. */
  readonly researchSubjectId: string | null;
  /** Part of the protocol that was not kept. */
  readonly protocolDeviationTopic: ProtocolDeviationTopic;
  /** Weight by the board's definition. */
  readonly protocolDeviationGravity: ProtocolDeviationGravity;
  /** Section of the protocol, such as 6.3.1. Default: `null`. */
  readonly protocolSection: string | null;
  /** Day of the departure. Date as `YYYY-MM-DD`. */
  readonly occurredDate: string;
  /** Day on which it was noticed. Date as `YYYY-MM-DD`. */
  readonly detectedDate: string;
  /** False when the values of that visit are left out of analysis. */
  readonly isDataUsable: boolean;
  /** What was done, and what keeps it from happening again. */
  readonly correctiveText: string;
  /** Day by which the board must know; null for minor ones. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly boardNoticeDueDate: string | null;
  /** Who entered it. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** How it came about. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
}

/** {@link ProtocolDeviationRecorded} as a publisher passes it: what has a default may be left out. */
export type ProtocolDeviationRecordedInput = WithDefaults<ProtocolDeviationRecorded, "researchSubjectId" | "protocolSection" | "boardNoticeDueDate" | "reasonText", { readonly recordedBy: ActorInput }>;

/** What was departed from. A symbol that is not known yet is read as `UNKNOWN`. */
export type ProtocolDeviationTopic = "CONSENT" | "ELIGIBILITY" | "VISIT_WINDOW" | "PROCEDURE_OMITTED" | "DOSING" | "SPECIMEN_HANDLING" | "SAFETY_REPORTING" | "BLINDING" | "UNKNOWN";

/**
 * MAJOR touches rights, safety or the main outcome and goes to the board.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ProtocolDeviationGravity = "MINOR" | "MAJOR" | "UNKNOWN";

/**
 * A departure from the protocol was entered in the log, by whomever it was noticed. It blames nobody; harm to a subject is ResearchAdverseEvent.Reported.
 *
 * Event `ProtocolDeviation.Recorded`, version 1. Topic `clinical.events`, key `deviationId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ProtocolDeviationRecorded: EventDefinition<"ProtocolDeviation.Recorded", ProtocolDeviationRecorded, ProtocolDeviationRecordedInput> = /*@__PURE__*/ defineEvent({
  type: "ProtocolDeviation.Recorded",
  version: 1,
  topic: "clinical.events",
  key: "deviationId",
  aggregate: "ProtocolDeviation",
  schema: '{"type":"record","name":"ProtocolDeviationRecorded","namespace":"healthtech.clinical","fields":[{"name":"deviationId","type":{"type":"string","logicalType":"uuid"}},{"name":"researchStudyId","type":{"type":"string","logicalType":"uuid"}},{"name":"researchSubjectId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"protocolDeviationTopic","type":{"type":"enum","name":"ProtocolDeviationTopic","symbols":["CONSENT","ELIGIBILITY","VISIT_WINDOW","PROCEDURE_OMITTED","DOSING","SPECIMEN_HANDLING","SAFETY_REPORTING","BLINDING","UNKNOWN"],"default":"UNKNOWN"}},{"name":"protocolDeviationGravity","type":{"type":"enum","name":"ProtocolDeviationGravity","symbols":["MINOR","MAJOR","UNKNOWN"],"default":"UNKNOWN"}},{"name":"protocolSection","type":["null","string"],"default":null},{"name":"occurredDate","type":{"type":"int","logicalType":"date"}},{"name":"detectedDate","type":{"type":"int","logicalType":"date"}},{"name":"isDataUsable","type":"boolean"},{"name":"correctiveText","type":"string"},{"name":"boardNoticeDueDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
