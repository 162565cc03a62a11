// Generated from clinical/encounters-adt/encounter-leave-ended.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * A patient came back from leave and was received on the ward, so that the stay goes on as before. A patient who does not come back is discharged from leave by Encounter.Discharged.
 *
 * Event `Encounter.LeaveEnded`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EncounterLeaveEnded {
  /** Encounter the event belongs to. UUID. */
  readonly encounterId: string;
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /** Bed to which the patient came back, which may be another one. Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
  /** From leaving until being received again. Sensitive: `PHI`. */
  readonly leavePeriod: Period;
  /** Minutes after the agreed return; negative when the patient came early. Whole number of 32 bits. */
  readonly latenessMinutes: number;
  /** Course of the leave, which bears on the discharge date. Sensitive: `PHI`. */
  readonly encounterLeaveCourse: EncounterLeaveCourse;
  /** True when belongings were checked on return, as psychiatric wards do. Sensitive: `PHI`. */
  readonly wasSearched: boolean;
  /** Doses that were not taken and came back, RxNorm. Sensitive: `PHI`. Default: `[]`. */
  readonly returnedMedications: readonly CodeableConcept[];
  /** What the nurse found on return, SNOMED CT; empty when nothing was remarkable. Sensitive: `PHI`. Default: `[]`. */
  readonly findings: readonly CodeableConcept[];
  /** Nurse who received the patient. Sensitive: `PII`. */
  readonly receivedBy: Actor;
  /** Account of the days outside. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link EncounterLeaveEnded} as a publisher passes it: what has a default may be left out. */
export type EncounterLeaveEndedInput = WithDefaults<EncounterLeaveEnded, "returnedMedications" | "findings" | "note", { readonly careLocation: CareLocationInput; readonly leavePeriod: PeriodInput; readonly returnedMedications: readonly CodeableConceptInput[]; readonly findings: readonly CodeableConceptInput[]; readonly receivedBy: ActorInput }>;

/**
 * How the leave went by patient and companion. CUT_SHORT came back early for want of support or for symptoms.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EncounterLeaveCourse = "AS_PLANNED" | "DIFFICULT" | "CUT_SHORT" | "UNKNOWN";

/**
 * A patient came back from leave and was received on the ward, so that the stay goes on as before. A patient who does not come back is discharged from leave by Encounter.Discharged.
 *
 * Event `Encounter.LeaveEnded`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EncounterLeaveEnded: EventDefinition<"Encounter.LeaveEnded", EncounterLeaveEnded, EncounterLeaveEndedInput> = /*@__PURE__*/ defineEvent({
  type: "Encounter.LeaveEnded",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "Encounter",
  schema: '{"type":"record","name":"EncounterLeaveEnded","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"leavePeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"latenessMinutes","type":"int"},{"name":"encounterLeaveCourse","type":{"type":"enum","name":"EncounterLeaveCourse","symbols":["AS_PLANNED","DIFFICULT","CUT_SHORT","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"wasSearched","type":"boolean","confluent:tags":["PHI"]},{"name":"returnedMedications","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"findings","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"receivedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
