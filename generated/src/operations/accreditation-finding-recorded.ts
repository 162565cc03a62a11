// Generated from operations/quality/accreditation-finding-recorded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A surveyor, or our own mock survey, found a standard not met. A plan of correction is owed for findings of real surveys.
 *
 * Event `AccreditationFinding.Recorded`, version 1. Topic `operations.events`, key `findingId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface AccreditationFindingRecorded {
  /** Finding until it is cleared. UUID. */
  readonly findingId: string;
  /** Licensed site that has to answer for it. UUID. */
  readonly facilityId: string;
  /** INTERNAL is a rehearsal without legal effect. */
  readonly surveyingBody: SurveyingBody;
  /** Standard or condition cited, such as EC.02.05.01 EP 15. */
  readonly standardReference: string;
  /** How often the surveyor saw it. */
  readonly findingScope: FindingScope;
  /** IMMEDIATE_THREAT has to be ended before the surveyors leave. */
  readonly findingHarmLikelihood: FindingHarmLikelihood;
  /** Day for evidence of compliance; null for a rehearsal. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly correctionDueDate: string | null;
  /** Leader who answers for the correction. Sensitive: `PII`. */
  readonly owner: Actor;
}

/** {@link AccreditationFindingRecorded} as a publisher passes it: what has a default may be left out. */
export type AccreditationFindingRecordedInput = WithDefaults<AccreditationFindingRecorded, "correctionDueDate", { readonly owner: ActorInput }>;

/** Body whose standards were held against the hospital. A symbol that is not known yet is read as `UNKNOWN`. */
export type SurveyingBody = "JOINT_COMMISSION" | "DNV" | "CMS" | "STATE" | "CAP" | "AABB" | "INTERNAL" | "UNKNOWN";

/** How widespread it is (SAFER matrix). A symbol that is not known yet is read as `UNKNOWN`. */
export type FindingScope = "LIMITED" | "PATTERN" | "WIDESPREAD" | "UNKNOWN";

/** How likely harm is (SAFER matrix). A symbol that is not known yet is read as `UNKNOWN`. */
export type FindingHarmLikelihood = "LOW" | "MODERATE" | "HIGH" | "IMMEDIATE_THREAT" | "UNKNOWN";

/**
 * A surveyor, or our own mock survey, found a standard not met. A plan of correction is owed for findings of real surveys.
 *
 * Event `AccreditationFinding.Recorded`, version 1. Topic `operations.events`, key `findingId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const AccreditationFindingRecorded: EventDefinition<"AccreditationFinding.Recorded", AccreditationFindingRecorded, AccreditationFindingRecordedInput> = /*@__PURE__*/ defineEvent({
  type: "AccreditationFinding.Recorded",
  version: 1,
  topic: "operations.events",
  key: "findingId",
  aggregate: "AccreditationFinding",
  schema: '{"type":"record","name":"AccreditationFindingRecorded","namespace":"healthtech.operations","fields":[{"name":"findingId","type":{"type":"string","logicalType":"uuid"}},{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"surveyingBody","type":{"type":"enum","name":"SurveyingBody","symbols":["JOINT_COMMISSION","DNV","CMS","STATE","CAP","AABB","INTERNAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"standardReference","type":"string"},{"name":"findingScope","type":{"type":"enum","name":"FindingScope","symbols":["LIMITED","PATTERN","WIDESPREAD","UNKNOWN"],"default":"UNKNOWN"}},{"name":"findingHarmLikelihood","type":{"type":"enum","name":"FindingHarmLikelihood","symbols":["LOW","MODERATE","HIGH","IMMEDIATE_THREAT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"correctionDueDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"owner","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
