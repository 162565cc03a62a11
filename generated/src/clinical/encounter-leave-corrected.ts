// Generated from clinical/encounters-adt/encounter-leave-corrected.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";

/**
 * A leave or a return from leave that had been recorded was struck, as when the patient changed their mind at the door. Bed days and doses of the time concerned must be looked at again.
 *
 * Event `Encounter.LeaveCorrected`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EncounterLeaveCorrected {
  /** Encounter the event belongs to. UUID. */
  readonly encounterId: string;
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /** Bed of the patient by the corrected record. Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
  /** Which half of the leave was struck. */
  readonly encounterLeaveEntry: EncounterLeaveEntry;
  /** True when the patient counts as being away after the correction. */
  readonly isOnLeave: boolean;
  /** Time of leaving or return that the struck entry stated. Point in time, to the millisecond. */
  readonly struckEntryAt: Date;
  /** Midnights of the census that change with the correction. Whole number of 32 bits. */
  readonly affectedBedDays: number;
  /** How the ward came to record a leave wrongly. Sensitive: `PHI`. */
  readonly encounterLeaveErrorCause: EncounterLeaveErrorCause;
  /** When the ward struck the entry. Point in time, to the millisecond. */
  readonly correctedAt: Date;
  /** Nurse or clerk who struck the entry. Sensitive: `PII`. */
  readonly correctedBy: Actor;
}

/** {@link EncounterLeaveCorrected} as a publisher passes it: what has a default may be left out. */
export type EncounterLeaveCorrectedInput = WithDefaults<EncounterLeaveCorrected, never, { readonly careLocation: CareLocationInput; readonly correctedBy: ActorInput }>;

/** Which entry was struck. START is ADT^A52, RETURN ADT^A53. A symbol that is not known yet is read as `UNKNOWN`. */
export type EncounterLeaveEntry = "START" | "RETURN" | "UNKNOWN";

/** Why an entry about leave was wrong. A symbol that is not known yet is read as `UNKNOWN`. */
export type EncounterLeaveErrorCause = "PATIENT_STAYED" | "WRONG_PATIENT" | "WRONG_TIME" | "PERMISSION_WITHDRAWN" | "OTHER" | "UNKNOWN";

/**
 * A leave or a return from leave that had been recorded was struck, as when the patient changed their mind at the door. Bed days and doses of the time concerned must be looked at again.
 *
 * Event `Encounter.LeaveCorrected`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EncounterLeaveCorrected: EventDefinition<"Encounter.LeaveCorrected", EncounterLeaveCorrected, EncounterLeaveCorrectedInput> = /*@__PURE__*/ defineEvent({
  type: "Encounter.LeaveCorrected",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "Encounter",
  schema: '{"type":"record","name":"EncounterLeaveCorrected","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"encounterLeaveEntry","type":{"type":"enum","name":"EncounterLeaveEntry","symbols":["START","RETURN","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isOnLeave","type":"boolean"},{"name":"struckEntryAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"affectedBedDays","type":"int"},{"name":"encounterLeaveErrorCause","type":{"type":"enum","name":"EncounterLeaveErrorCause","symbols":["PATIENT_STAYED","WRONG_PATIENT","WRONG_TIME","PERMISSION_WITHDRAWN","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"correctedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"correctedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
