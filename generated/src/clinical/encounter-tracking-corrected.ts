// Generated from clinical/encounters-adt/encounter-tracking-corrected.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";

/**
 * A departure or arrival that had been tracked for a patient away from the ward was struck, because it did not happen or belonged to somebody else. The patient counts as being where they were before.
 *
 * Event `Encounter.TrackingCorrected`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EncounterTrackingCorrected {
  /** Encounter the event belongs to. UUID. */
  readonly encounterId: string;
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /** Kind of entry that does not count any more. */
  readonly encounterTrackingEntry: EncounterTrackingEntry;
  /** Where the patient is in truth. Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
  /** Place that the struck entry had named. Sensitive: `PHI`. Default: `null`. */
  readonly struckLocation: CareLocation | null;
  /** Time that the struck entry had borne. Point in time, to the millisecond. */
  readonly struckEntryAt: Date;
  /** Cause of the wrong entry. */
  readonly encounterTrackingErrorCause: EncounterTrackingErrorCause;
  /** True when a dose was held because the patient seemed to be away. Sensitive: `PHI`. */
  readonly wasDoseMissed: boolean;
  /** When the entry was struck. Point in time, to the millisecond. */
  readonly correctedAt: Date;
  /** Who struck the entry. Sensitive: `PII`. */
  readonly correctedBy: Actor;
}

/** {@link EncounterTrackingCorrected} as a publisher passes it: what has a default may be left out. */
export type EncounterTrackingCorrectedInput = WithDefaults<EncounterTrackingCorrected, "struckLocation", { readonly careLocation: CareLocationInput; readonly struckLocation: CareLocationInput | null; readonly correctedBy: ActorInput }>;

/**
 * Which kind of tracking entry was struck. DEPARTURE is ADT^A33, ARRIVAL ADT^A32.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EncounterTrackingEntry = "DEPARTURE" | "ARRIVAL" | "UNKNOWN";

/**
 * Why a tracking entry was wrong. BADGE_MISREAD is a location badge that was read through a wall.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EncounterTrackingErrorCause = "BADGE_MISREAD" | "WRONG_PATIENT" | "TRIP_ABORTED" | "DOUBLE_ENTRY" | "OTHER" | "UNKNOWN";

/**
 * A departure or arrival that had been tracked for a patient away from the ward was struck, because it did not happen or belonged to somebody else. The patient counts as being where they were before.
 *
 * Event `Encounter.TrackingCorrected`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EncounterTrackingCorrected: EventDefinition<"Encounter.TrackingCorrected", EncounterTrackingCorrected, EncounterTrackingCorrectedInput> = /*@__PURE__*/ defineEvent({
  type: "Encounter.TrackingCorrected",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "Encounter",
  schema: '{"type":"record","name":"EncounterTrackingCorrected","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterTrackingEntry","type":{"type":"enum","name":"EncounterTrackingEntry","symbols":["DEPARTURE","ARRIVAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"struckLocation","type":["null","healthtech.shared.CareLocation"],"default":null,"confluent:tags":["PHI"]},{"name":"struckEntryAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"encounterTrackingErrorCause","type":{"type":"enum","name":"EncounterTrackingErrorCause","symbols":["BADGE_MISREAD","WRONG_PATIENT","TRIP_ABORTED","DOUBLE_ENTRY","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"wasDoseMissed","type":"boolean","confluent:tags":["PHI"]},{"name":"correctedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"correctedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
