// Generated from clinical/nursing/pain-assessment-recorded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * Pain was assessed, before or after a remedy or as routine. A reassessment names the dose whose effect it judges.
 *
 * Event `PainAssessment.Recorded`, version 1. Topic `clinical.events`, key `painAssessmentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PainAssessmentRecorded {
  /** Assessment that was filed. UUID. */
  readonly painAssessmentId: string;
  /** Patient asked or watched. UUID. */
  readonly patientId: string;
  /** Stay, visit or home visit. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Analgesic dose that is judged; null when none was given before. UUID. Default: `null`. */
  readonly administrationId: string | null;
  /** Scale, chosen by who can answer. */
  readonly painScale: PainScale;
  /** Points by the scale named. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly painScore: number;
  /** Score that the patient finds bearable. Whole number of 32 bits. Sensitive: `PHI`. Default: `null`. */
  readonly acceptableScore: number | null;
  /** When it was asked. */
  readonly painTiming: PainTiming;
  /** Where it hurts, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly bodySite: CodeableConcept | null;
  /** Burning, cramping, stabbing, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly characterFindings: readonly CodeableConcept[];
  /** What the nurse did besides drugs. Sensitive: `PHI`. Default: `[]`. */
  readonly comfortMeasureTexts: readonly string[];
  /** Drowsiness seen with it, SNOMED CT, when opioids are given. Sensitive: `PHI`. Default: `null`. */
  readonly sedationFinding: CodeableConcept | null;
  /** When the patient was asked. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Nurse who asked or watched. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link PainAssessmentRecorded} as a publisher passes it: what has a default may be left out. */
export type PainAssessmentRecordedInput = WithDefaults<PainAssessmentRecorded, "encounterId" | "administrationId" | "acceptableScore" | "bodySite" | "characterFindings" | "comfortMeasureTexts" | "sedationFinding", { readonly bodySite: CodeableConceptInput | null; readonly characterFindings: readonly CodeableConceptInput[]; readonly sedationFinding: CodeableConceptInput | null; readonly performer: ActorInput }>;

/**
 * Scale used: FACES and FLACC for children, PAINAD in dementia, CPOT in the ventilated, NIPS in newborns.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PainScale = "NUMERIC" | "FACES" | "FLACC" | "PAINAD" | "CPOT" | "NIPS" | "VERBAL" | "UNKNOWN";

/**
 * Occasion; AFTER_REMEDY falls about an hour after oral and half an hour after intravenous drugs.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PainTiming = "ROUTINE" | "BEFORE_REMEDY" | "AFTER_REMEDY" | "WITH_ACTIVITY" | "UNKNOWN";

/**
 * Pain was assessed, before or after a remedy or as routine. A reassessment names the dose whose effect it judges.
 *
 * Event `PainAssessment.Recorded`, version 1. Topic `clinical.events`, key `painAssessmentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PainAssessmentRecorded: EventDefinition<"PainAssessment.Recorded", PainAssessmentRecorded, PainAssessmentRecordedInput> = /*@__PURE__*/ defineEvent({
  type: "PainAssessment.Recorded",
  version: 1,
  topic: "clinical.events",
  key: "painAssessmentId",
  aggregate: "PainAssessment",
  schema: '{"type":"record","name":"PainAssessmentRecorded","namespace":"healthtech.clinical","fields":[{"name":"painAssessmentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"administrationId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"painScale","type":{"type":"enum","name":"PainScale","symbols":["NUMERIC","FACES","FLACC","PAINAD","CPOT","NIPS","VERBAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"painScore","type":"int","confluent:tags":["PHI"]},{"name":"acceptableScore","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"painTiming","type":{"type":"enum","name":"PainTiming","symbols":["ROUTINE","BEFORE_REMEDY","AFTER_REMEDY","WITH_ACTIVITY","UNKNOWN"],"default":"UNKNOWN"}},{"name":"bodySite","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"characterFindings","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"comfortMeasureTexts","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"sedationFinding","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
