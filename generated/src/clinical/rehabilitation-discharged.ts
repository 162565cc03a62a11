// Generated from clinical/rehabilitation/rehabilitation-discharged.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Period, PeriodInput } from "../shared/period.js";
import type { TherapyDiscipline } from "./therapy-discipline.js";

/**
 * A therapist closed the course of therapy with a discharge summary. Patients who stopped coming are closed by it as well, after outreach failed.
 *
 * Event `Rehabilitation.Discharged`, version 1. Topic `clinical.events`, key `episodeOfCareId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface RehabilitationDischarged {
  /** Course of therapy that ended. UUID. */
  readonly episodeOfCareId: string;
  /** Patient who leaves therapy. UUID. */
  readonly patientId: string;
  /** Discipline that closes. */
  readonly therapyDiscipline: TherapyDiscipline;
  /** Why therapy ended. Sensitive: `PHI`. */
  readonly rehabilitationEnd: RehabilitationEnd;
  /** Goals of the plan that were reached. Whole number of 32 bits. */
  readonly goalsMetCount: number;
  /** Goals of the plan in all. Whole number of 32 bits. */
  readonly goalsSetCount: number;
  /** Sessions from evaluation to discharge. Whole number of 32 bits. */
  readonly attendedSessionCount: number;
  /** Exercises to go on with. Sensitive: `PHI`. Default: `null`. */
  readonly homeProgramText: string | null;
  /** Equipment prescribed in the course. UUID. Default: `[]`. */
  readonly equipmentOrderIds: readonly string[];
  /** Discharge summary sent to the certifying physician. UUID. Default: `null`. */
  readonly summaryDocumentId: string | null;
  /** First to last session. */
  readonly actualPeriod: Period;
  /** Therapist who discharged. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link RehabilitationDischarged} as a publisher passes it: what has a default may be left out. */
export type RehabilitationDischargedInput = WithDefaults<RehabilitationDischarged, "homeProgramText" | "equipmentOrderIds" | "summaryDocumentId", { readonly actualPeriod: PeriodInput; readonly performer: ActorInput }>;

/** PLATEAU is no further gain, LOST did not return. A symbol that is not known yet is read as `UNKNOWN`. */
export type RehabilitationEnd = "GOALS_MET" | "PLATEAU" | "PATIENT_CHOICE" | "COVERAGE_ENDED" | "MEDICAL_DECLINE" | "LOST" | "UNKNOWN";

/**
 * A therapist closed the course of therapy with a discharge summary. Patients who stopped coming are closed by it as well, after outreach failed.
 *
 * Event `Rehabilitation.Discharged`, version 1. Topic `clinical.events`, key `episodeOfCareId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const RehabilitationDischarged: EventDefinition<"Rehabilitation.Discharged", RehabilitationDischarged, RehabilitationDischargedInput> = /*@__PURE__*/ defineEvent({
  type: "Rehabilitation.Discharged",
  version: 1,
  topic: "clinical.events",
  key: "episodeOfCareId",
  aggregate: "Rehabilitation",
  schema: '{"type":"record","name":"RehabilitationDischarged","namespace":"healthtech.clinical","fields":[{"name":"episodeOfCareId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"therapyDiscipline","type":{"type":"enum","name":"TherapyDiscipline","symbols":["PHYSICAL","OCCUPATIONAL","SPEECH","UNKNOWN"],"default":"UNKNOWN"}},{"name":"rehabilitationEnd","type":{"type":"enum","name":"RehabilitationEnd","symbols":["GOALS_MET","PLATEAU","PATIENT_CHOICE","COVERAGE_ENDED","MEDICAL_DECLINE","LOST","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"goalsMetCount","type":"int"},{"name":"goalsSetCount","type":"int"},{"name":"attendedSessionCount","type":"int"},{"name":"homeProgramText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"equipmentOrderIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"summaryDocumentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"actualPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
