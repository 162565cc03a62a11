// Generated from patient/patient-merged.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { HumanName, HumanNameInput } from "../shared/human-name.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";

/**
 * Two records turned out to be one person, and everything of the retired record now belongs to the surviving one, whose id is the key. The retired id must be followed to the survivor from now on; it is not emitted when records are only suspected or linked as possible duplicates.
 *
 * Event `Patient.Merged`, version 1. Topic `patient.events`, key `patientId`. Owner: patient-access-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PatientMerged {
  /** Patient record that survives and takes everything over. UUID. */
  readonly patientId: string;
  /** Patient record that was folded in and accepts no further entries. UUID. */
  readonly retiredPatientId: string;
  /** Record number under which the patient is known from now on. Sensitive: `PII`. */
  readonly medicalRecordNumber: Identifier;
  /** Record number that stays searchable as an old number (MRG-1). Sensitive: `PII`. */
  readonly retiredMedicalRecordNumber: Identifier;
  /** Name that the surviving record bears after the merge. Sensitive: `PII`. */
  readonly name: HumanName;
  /**
   * Date of birth that the surviving record has, after conflicts were settled.
   *
   * Date as `YYYY-MM-DD`. Sensitive: `PHI`, `PII`. Default: `null`.
   */
  readonly birthDate: string | null;
  /** Who or what made the decision to merge. */
  readonly patientMatchMethod: PatientMatchMethod;
  /**
   * Likelihood that the index computed for the pair, 0 to 100; null when people decided without it.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Default: `null`.
   */
  readonly matchScorePercent: string | null;
  /** Cause that data stewards found, for the quality figures of registration. */
  readonly patientDuplicateCause: PatientDuplicateCause;
  /** Names of demographic fields in which the two records disagreed and somebody had to choose. Default: `[]`. */
  readonly conflictingFields: readonly string[];
  /** Encounters that hung on the retired record and were moved. UUID. Default: `[]`. */
  readonly movedEncounterIds: readonly string[];
  /**
   * True when allergies, problems or medication lists differed, so that a clinician must reconcile them.
   *
   * Sensitive: `PHI`.
   */
  readonly requiresClinicalReview: boolean;
  /** When readers began to see one record. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Data steward or index that carried the merge out. Sensitive: `PII`. */
  readonly mergedBy: Actor;
  /** Second person who approved the merge, where policy wants two. Sensitive: `PII`. Default: `null`. */
  readonly approvedBy: Actor | null;
  /** Grounds for the decision, as the data steward wrote them. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link PatientMerged} as a publisher passes it: what has a default may be left out. */
export type PatientMergedInput = WithDefaults<PatientMerged, "birthDate" | "matchScorePercent" | "conflictingFields" | "movedEncounterIds" | "approvedBy" | "note", { readonly medicalRecordNumber: IdentifierInput; readonly retiredMedicalRecordNumber: IdentifierInput; readonly name: HumanNameInput; readonly mergedBy: ActorInput; readonly approvedBy: ActorInput | null }>;

/**
 * How it was decided that both records are one person. AUTOMATIC passed the index's threshold without a person looking.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PatientMatchMethod = "AUTOMATIC" | "MANUAL_REVIEW" | "BIOMETRIC" | "PATIENT_REPORTED" | "INTERFACE" | "UNKNOWN";

/**
 * Why there were two records. UNIDENTIFIED_ARRIVAL is an alias given in an emergency; OVERLAY_REPAIR undoes two people's data on one record.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PatientDuplicateCause = "NAME_CHANGE" | "MISSPELLING" | "MISSED_SEARCH" | "UNIDENTIFIED_ARRIVAL" | "SYSTEM_MIGRATION" | "OVERLAY_REPAIR" | "OTHER" | "UNKNOWN";

/**
 * Two records turned out to be one person, and everything of the retired record now belongs to the surviving one, whose id is the key. The retired id must be followed to the survivor from now on; it is not emitted when records are only suspected or linked as possible duplicates.
 *
 * Event `Patient.Merged`, version 1. Topic `patient.events`, key `patientId`. Owner: patient-access-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PatientMerged: EventDefinition<"Patient.Merged", PatientMerged, PatientMergedInput> = /*@__PURE__*/ defineEvent({
  type: "Patient.Merged",
  version: 1,
  topic: "patient.events",
  key: "patientId",
  aggregate: "Patient",
  schema: '{"type":"record","name":"PatientMerged","namespace":"healthtech.patient","fields":[{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"retiredPatientId","type":{"type":"string","logicalType":"uuid"}},{"name":"medicalRecordNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"retiredMedicalRecordNumber","type":"healthtech.shared.Identifier","confluent:tags":["PII"]},{"name":"name","type":{"type":"record","name":"HumanName","namespace":"healthtech.shared","fields":[{"name":"use","type":{"type":"enum","name":"NameUse","symbols":["USUAL","OFFICIAL","TEMP","NICKNAME","ANONYMOUS","OLD","MAIDEN","UNKNOWN"],"default":"UNKNOWN"},"default":"OFFICIAL"},{"name":"family","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"given","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"prefix","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"suffix","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"text","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"period","type":["null","healthtech.shared.Period"],"default":null}]},"confluent:tags":["PII"]},{"name":"birthDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI","PII"]},{"name":"patientMatchMethod","type":{"type":"enum","name":"PatientMatchMethod","symbols":["AUTOMATIC","MANUAL_REVIEW","BIOMETRIC","PATIENT_REPORTED","INTERFACE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"matchScorePercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null},{"name":"patientDuplicateCause","type":{"type":"enum","name":"PatientDuplicateCause","symbols":["NAME_CHANGE","MISSPELLING","MISSED_SEARCH","UNIDENTIFIED_ARRIVAL","SYSTEM_MIGRATION","OVERLAY_REPAIR","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"conflictingFields","type":{"type":"array","items":"string"},"default":[]},{"name":"movedEncounterIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"requiresClinicalReview","type":"boolean","confluent:tags":["PHI"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"mergedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"approvedBy","type":["null","healthtech.shared.Actor"],"default":null,"confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
