// Generated from clinical/neonatal/newborn-screening-resulted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * One of the newborn screens came to a result: hearing, heart disease by pulse oximetry, or the blood spot of the state program. A blood spot that was only drawn is Specimen.Collected.
 *
 * Event `Newborn.Screening.Resulted`, version 1. Topic `clinical.events`, key `newbornPatientId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface NewbornScreeningResulted {
  /** Child that was screened. UUID. */
  readonly newbornPatientId: string;
  /** Birth stay, or outpatient visit of a repeat; null when the state reports later. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** State report for blood spots; null for bedside screens. UUID. Default: `null`. */
  readonly diagnosticReportId: string | null;
  /** Which screen this result belongs to. */
  readonly newbornScreen: NewbornScreen;
  /** Result of the screen as a whole. Sensitive: `PHI`. */
  readonly newbornScreenResult: NewbornScreenResult;
  /**
   * Conditions or ears outside the limits, SNOMED CT or ICD-10-CM; empty on a pass.
   *
   * Sensitive: `PHI`. Default: `[]`.
   */
  readonly failedAnalytes: readonly CodeableConcept[];
  /**
   * Preductal saturation; only for the heart screen.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`. Default: `null`.
   */
  readonly rightHandSaturationPercent: string | null;
  /**
   * Postductal saturation; only for the heart screen.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`. Default: `null`.
   */
  readonly footSaturationPercent: string | null;
  /** Age at the test in completed hours; a blood spot before 24 hours is repeated. Whole number of 32 bits. */
  readonly ageHours: number;
  /** Tries of this screen so far. Whole number of 32 bits. */
  readonly attemptCount: number;
  /** Number of the state filter card. Sensitive: `PII`. Default: `null`. */
  readonly kitNumber: string | null;
  /** Last day for the repeat or the audiologist; null on a pass. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly repeatDueDate: string | null;
  /** Screener, nurse or state laboratory. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link NewbornScreeningResulted} as a publisher passes it: what has a default may be left out. */
export type NewbornScreeningResultedInput = WithDefaults<NewbornScreeningResulted, "encounterId" | "diagnosticReportId" | "failedAnalytes" | "rightHandSaturationPercent" | "footSaturationPercent" | "kitNumber" | "repeatDueDate", { readonly failedAnalytes: readonly CodeableConceptInput[]; readonly performer: ActorInput }>;

/** Screens of the recommended uniform panel. A symbol that is not known yet is read as `UNKNOWN`. */
export type NewbornScreen = "HEARING" | "CRITICAL_HEART_DISEASE" | "BLOOD_SPOT" | "UNKNOWN";

/**
 * REFER is not passed and goes to diagnosis; BORDERLINE is repeated first; UNSATISFACTORY gave no result.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type NewbornScreenResult = "PASS" | "REFER" | "BORDERLINE" | "UNSATISFACTORY" | "DECLINED" | "UNKNOWN";

/**
 * One of the newborn screens came to a result: hearing, heart disease by pulse oximetry, or the blood spot of the state program. A blood spot that was only drawn is Specimen.Collected.
 *
 * Event `Newborn.Screening.Resulted`, version 1. Topic `clinical.events`, key `newbornPatientId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const NewbornScreeningResulted: EventDefinition<"Newborn.Screening.Resulted", NewbornScreeningResulted, NewbornScreeningResultedInput> = /*@__PURE__*/ defineEvent({
  type: "Newborn.Screening.Resulted",
  version: 1,
  topic: "clinical.events",
  key: "newbornPatientId",
  aggregate: "Newborn",
  schema: '{"type":"record","name":"NewbornScreeningResulted","namespace":"healthtech.clinical","fields":[{"name":"newbornPatientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"diagnosticReportId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"newbornScreen","type":{"type":"enum","name":"NewbornScreen","symbols":["HEARING","CRITICAL_HEART_DISEASE","BLOOD_SPOT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"newbornScreenResult","type":{"type":"enum","name":"NewbornScreenResult","symbols":["PASS","REFER","BORDERLINE","UNSATISFACTORY","DECLINED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"failedAnalytes","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"rightHandSaturationPercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["PHI"]},{"name":"footSaturationPercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["PHI"]},{"name":"ageHours","type":"int"},{"name":"attemptCount","type":"int"},{"name":"kitNumber","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"repeatDueDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
