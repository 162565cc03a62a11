// Generated from clinical/allergies/allergy-absence-confirmed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The patient was asked and knows of no allergy, to drugs, food or anything, so that an empty list is a fact and not an omission. It is overtaken by the next Allergy.Recorded.
 *
 * Event `Allergy.AbsenceConfirmed`, version 1. Topic `clinical.events`, key `allergyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface AllergyAbsenceConfirmed {
  /** Entry that states the absence. UUID. */
  readonly allergyId: string;
  /** Patient without known allergies. UUID. */
  readonly patientId: string;
  /** Visit in which it was asked; the statement is asked anew at each admission. UUID. */
  readonly encounterId: string;
  /** Absence stated, SNOMED CT: of all allergies, of drug allergies, of food or latex allergies. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Judgement of the asker about the answer. */
  readonly allergyHistoryReliability: AllergyHistoryReliability;
  /** Whether lists of other providers were looked at too. */
  readonly wasOutsideRecordChecked: boolean;
  /** Older entries that were closed in the same step. UUID. Default: `[]`. */
  readonly removedAllergyIds: readonly string[];
  /** Patient, or whoever spoke for the patient, who said that there are none. Sensitive: `PII`. */
  readonly informedBy: Actor;
  /** Nurse or clerk who asked. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When the answer was charted, which starts the check at admission anew. Point in time, to the millisecond. */
  readonly recordedAt: Date;
}

/** {@link AllergyAbsenceConfirmed} as a publisher passes it: what has a default may be left out. */
export type AllergyAbsenceConfirmedInput = WithDefaults<AllergyAbsenceConfirmed, "removedAllergyIds", { readonly code: CodeableConceptInput; readonly informedBy: ActorInput; readonly recordedBy: ActorInput }>;

/**
 * How far the answer is to be trusted. UNOBTAINABLE is an unconscious patient without relatives, and must not be read as none.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AllergyHistoryReliability = "RELIABLE" | "LIMITED" | "UNOBTAINABLE" | "UNKNOWN";

/**
 * The patient was asked and knows of no allergy, to drugs, food or anything, so that an empty list is a fact and not an omission. It is overtaken by the next Allergy.Recorded.
 *
 * Event `Allergy.AbsenceConfirmed`, version 1. Topic `clinical.events`, key `allergyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const AllergyAbsenceConfirmed: EventDefinition<"Allergy.AbsenceConfirmed", AllergyAbsenceConfirmed, AllergyAbsenceConfirmedInput> = /*@__PURE__*/ defineEvent({
  type: "Allergy.AbsenceConfirmed",
  version: 1,
  topic: "clinical.events",
  key: "allergyId",
  aggregate: "Allergy",
  schema: '{"type":"record","name":"AllergyAbsenceConfirmed","namespace":"healthtech.clinical","fields":[{"name":"allergyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"allergyHistoryReliability","type":{"type":"enum","name":"AllergyHistoryReliability","symbols":["RELIABLE","LIMITED","UNOBTAINABLE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"wasOutsideRecordChecked","type":"boolean"},{"name":"removedAllergyIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"informedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
