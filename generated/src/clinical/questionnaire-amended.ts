// Generated from clinical/documents/questionnaire-amended.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * Answers already handed in were corrected, with the first version kept. Scores that rest on them have to be taken again.
 *
 * Event `Questionnaire.Amended`, version 1. Topic `clinical.events`, key `questionnaireResponseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface QuestionnaireAmended {
  /** Answers that were corrected. UUID. */
  readonly questionnaireResponseId: string;
  /** Person whom the corrected answers are about. UUID. */
  readonly patientId: string;
  /** How the fault came to light. */
  readonly questionnaireAmendmentCause: QuestionnaireAmendmentCause;
  /** Items whose answer is different now, by their number in the form. Default: `[]`. */
  readonly changedItems: readonly string[];
  /** Sum after the correction, where the form has one. Whole number of 32 bits. Sensitive: `PHI`. Default: `null`. */
  readonly newScore: number | null;
  /** Sum before the correction. Whole number of 32 bits. Sensitive: `PHI`. Default: `null`. */
  readonly previousScore: number | null;
  /** True when the result falls in another band now. Sensitive: `PHI`. */
  readonly isInterpretationChanged: boolean;
  /** When the correction was saved. Point in time, to the millisecond. */
  readonly amendedAt: Date;
  /** Who corrected the answers. Sensitive: `PII`. */
  readonly amendedBy: Actor;
  /** What had been misunderstood. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link QuestionnaireAmended} as a publisher passes it: what has a default may be left out. */
export type QuestionnaireAmendedInput = WithDefaults<QuestionnaireAmended, "changedItems" | "newScore" | "previousScore" | "note", { readonly amendedBy: ActorInput }>;

/**
 * CLINICIAN_INTERVIEW corrected it while going through the answers with the patient.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type QuestionnaireAmendmentCause = "PATIENT_CORRECTION" | "CLINICIAN_INTERVIEW" | "DATA_ENTRY_FAULT" | "UNKNOWN";

/**
 * Answers already handed in were corrected, with the first version kept. Scores that rest on them have to be taken again.
 *
 * Event `Questionnaire.Amended`, version 1. Topic `clinical.events`, key `questionnaireResponseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const QuestionnaireAmended: EventDefinition<"Questionnaire.Amended", QuestionnaireAmended, QuestionnaireAmendedInput> = /*@__PURE__*/ defineEvent({
  type: "Questionnaire.Amended",
  version: 1,
  topic: "clinical.events",
  key: "questionnaireResponseId",
  aggregate: "Questionnaire",
  schema: '{"type":"record","name":"QuestionnaireAmended","namespace":"healthtech.clinical","fields":[{"name":"questionnaireResponseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"questionnaireAmendmentCause","type":{"type":"enum","name":"QuestionnaireAmendmentCause","symbols":["PATIENT_CORRECTION","CLINICIAN_INTERVIEW","DATA_ENTRY_FAULT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"changedItems","type":{"type":"array","items":"string"},"default":[]},{"name":"newScore","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"previousScore","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"isInterpretationChanged","type":"boolean","confluent:tags":["PHI"]},{"name":"amendedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"amendedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
