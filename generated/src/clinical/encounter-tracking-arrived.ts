// Generated from clinical/encounters-adt/encounter-tracking-arrived.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";

/**
 * A patient who is away from the ward reached the examination room, recovery area or therapy, or came back to the ward. It moves no bed and no responsibility.
 *
 * Event `Encounter.TrackingArrived`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EncounterTrackingArrived {
  /** Encounter the event belongs to. UUID. */
  readonly encounterId: string;
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /** Order for which the patient is on the way; null on the way back. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Transport that ended with the arrival. UUID. Default: `null`. */
  readonly transportRequestId: string | null;
  /** Where the patient is now. Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
  /** True when the patient is back in the own bed, so that held doses and meals are due. */
  readonly isBackOnUnit: boolean;
  /** Minutes away from the ward; null until the patient is back. Whole number of 32 bits. Default: `null`. */
  readonly absentMinutes: number | null;
  /** First look at the handover. Sensitive: `PHI`. */
  readonly encounterConditionOnArrival: EncounterConditionOnArrival;
  /** When the patient came to the place. Point in time, to the millisecond. */
  readonly arrivedAt: Date;
  /** Technologist or nurse who took the patient over. Sensitive: `PII`. Default: `null`. */
  readonly receivedBy: Actor | null;
}

/** {@link EncounterTrackingArrived} as a publisher passes it: what has a default may be left out. */
export type EncounterTrackingArrivedInput = WithDefaults<EncounterTrackingArrived, "orderId" | "transportRequestId" | "absentMinutes" | "receivedBy", { readonly careLocation: CareLocationInput; readonly receivedBy: ActorInput | null }>;

/**
 * How the patient seemed to whoever received them. CONCERN asks the ward's nurse to look at once.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EncounterConditionOnArrival = "AS_BEFORE" | "CONCERN" | "EMERGENCY" | "UNKNOWN";

/**
 * A patient who is away from the ward reached the examination room, recovery area or therapy, or came back to the ward. It moves no bed and no responsibility.
 *
 * Event `Encounter.TrackingArrived`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EncounterTrackingArrived: EventDefinition<"Encounter.TrackingArrived", EncounterTrackingArrived, EncounterTrackingArrivedInput> = /*@__PURE__*/ defineEvent({
  type: "Encounter.TrackingArrived",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "Encounter",
  schema: '{"type":"record","name":"EncounterTrackingArrived","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"transportRequestId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"isBackOnUnit","type":"boolean"},{"name":"absentMinutes","type":["null","int"],"default":null},{"name":"encounterConditionOnArrival","type":{"type":"enum","name":"EncounterConditionOnArrival","symbols":["AS_BEFORE","CONCERN","EMERGENCY","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"arrivedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"receivedBy","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]}],"schemaVersion":1}',
});
