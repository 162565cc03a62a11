// Generated from clinical/surgery-anaesthesia/surgical-case-count-recorded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * Sponges, sharps or instruments were counted by two people at one of the fixed moments. An unexplained difference stops closure until film or search has settled it.
 *
 * Event `SurgicalCase.CountRecorded`, version 1. Topic `clinical.events`, key `surgicalCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface SurgicalCaseCountRecorded {
  /** Case in which the count was made. UUID. */
  readonly surgicalCaseId: string;
  /** Patient in whom nothing may stay behind. UUID. */
  readonly patientId: string;
  /** Which of the required counts. */
  readonly surgicalCountMoment: SurgicalCountMoment;
  /** Result that was called out. Sensitive: `PHI`. */
  readonly surgicalCountResult: SurgicalCountResult;
  /** Lines of the count sheet. Sensitive: `PHI`. */
  readonly countedItems: readonly SurgicalCountLine[];
  /** Film made to look for a missing piece. UUID. Default: `null`. */
  readonly imagingStudyId: string | null;
  /** Whether the result was said to the surgeon and answered. */
  readonly isSurgeonInformed: boolean;
  /** Scrub nurse or technologist who counted aloud. Sensitive: `PII`. */
  readonly countedBy: Actor;
  /** Circulating nurse who counted along. Sensitive: `PII`. */
  readonly witnessedBy: Actor;
  /** When the sheet was signed. Point in time, to the millisecond. */
  readonly recordedAt: Date;
}

/** {@link SurgicalCaseCountRecorded} as a publisher passes it: what has a default may be left out. */
export type SurgicalCaseCountRecordedInput = WithDefaults<SurgicalCaseCountRecorded, "imagingStudyId", { readonly countedBy: ActorInput; readonly witnessedBy: ActorInput }>;

/**
 * Moment of the count. RELIEF_OF_STAFF is due when the scrub person is replaced.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SurgicalCountMoment = "BASELINE" | "BEFORE_CAVITY_CLOSURE" | "BEFORE_SKIN_CLOSURE" | "RELIEF_OF_STAFF" | "EXTRA" | "UNKNOWN";

/**
 * How it came out. INCORRECT_UNRESOLVED asks for a film before the patient leaves.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SurgicalCountResult = "CORRECT" | "INCORRECT_RESOLVED" | "INCORRECT_UNRESOLVED" | "WAIVED_EMERGENCY" | "UNKNOWN";

/** One kind of item with what should be and what is there. */
export interface SurgicalCountLine {
  /** Kind of item, such as laparotomy sponge or needle. */
  readonly itemName: string;
  /** Pieces opened up to now. Whole number of 32 bits. */
  readonly expectedCount: number;
  /** Pieces on table, field and floor. Whole number of 32 bits. */
  readonly foundCount: number;
}

/**
 * Sponges, sharps or instruments were counted by two people at one of the fixed moments. An unexplained difference stops closure until film or search has settled it.
 *
 * Event `SurgicalCase.CountRecorded`, version 1. Topic `clinical.events`, key `surgicalCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const SurgicalCaseCountRecorded: EventDefinition<"SurgicalCase.CountRecorded", SurgicalCaseCountRecorded, SurgicalCaseCountRecordedInput> = /*@__PURE__*/ defineEvent({
  type: "SurgicalCase.CountRecorded",
  version: 1,
  topic: "clinical.events",
  key: "surgicalCaseId",
  aggregate: "SurgicalCase",
  schema: '{"type":"record","name":"SurgicalCaseCountRecorded","namespace":"healthtech.clinical","fields":[{"name":"surgicalCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"surgicalCountMoment","type":{"type":"enum","name":"SurgicalCountMoment","symbols":["BASELINE","BEFORE_CAVITY_CLOSURE","BEFORE_SKIN_CLOSURE","RELIEF_OF_STAFF","EXTRA","UNKNOWN"],"default":"UNKNOWN"}},{"name":"surgicalCountResult","type":{"type":"enum","name":"SurgicalCountResult","symbols":["CORRECT","INCORRECT_RESOLVED","INCORRECT_UNRESOLVED","WAIVED_EMERGENCY","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"countedItems","type":{"type":"array","items":{"type":"record","name":"SurgicalCountLine","fields":[{"name":"itemName","type":"string"},{"name":"expectedCount","type":"int"},{"name":"foundCount","type":"int"}]}},"confluent:tags":["PHI"]},{"name":"imagingStudyId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"isSurgeonInformed","type":"boolean"},{"name":"countedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"witnessedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
