// Generated from clinical/encounters-adt/encounter-tracking-departed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";

/**
 * A patient left the ward for a while, for an examination, operation or therapy, and keeps the bed. Meals and doses wait or follow; a change of bed is Encounter.Transferred and a night at home Encounter.LeaveStarted.
 *
 * Event `Encounter.TrackingDeparted`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EncounterTrackingDeparted {
  /** Encounter the event belongs to. UUID. */
  readonly encounterId: string;
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /** Order for which the patient was fetched. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Transport that takes the patient; null when walking or brought by the ward. UUID. Default: `null`. */
  readonly transportRequestId: string | null;
  /** Bed that stays reserved for the patient. Sensitive: `PHI`. */
  readonly fromLocation: CareLocation;
  /** Where the patient is going (PV1-11). Sensitive: `PHI`. */
  readonly temporaryLocation: CareLocation;
  /** What the patient is away for. Sensitive: `PHI`. */
  readonly encounterAbsencePurpose: EncounterAbsencePurpose;
  /** True when a telemetry pack or monitor travels with the patient. */
  readonly isMonitored: boolean;
  /** Nurse or porter who goes along; null when the patient goes alone. Sensitive: `PII`. Default: `null`. */
  readonly escortedBy: Actor | null;
  /** When the patient left the ward. Point in time, to the millisecond. */
  readonly departedAt: Date;
  /**
   * When the ward expects the patient back; null when nobody can say.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly expectedReturnAt: Date | null;
}

/** {@link EncounterTrackingDeparted} as a publisher passes it: what has a default may be left out. */
export type EncounterTrackingDepartedInput = WithDefaults<EncounterTrackingDeparted, "orderId" | "transportRequestId" | "escortedBy" | "expectedReturnAt", { readonly fromLocation: CareLocationInput; readonly temporaryLocation: CareLocationInput; readonly escortedBy: ActorInput | null }>;

/**
 * For what a patient leaves the ward within the facility. OFF_UNIT_PRIVILEGE is a walk or smoke break that the ward allows.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EncounterAbsencePurpose = "IMAGING" | "SURGERY" | "PROCEDURE" | "DIALYSIS" | "THERAPY" | "CONSULTATION" | "OFF_UNIT_PRIVILEGE" | "OTHER" | "UNKNOWN";

/**
 * A patient left the ward for a while, for an examination, operation or therapy, and keeps the bed. Meals and doses wait or follow; a change of bed is Encounter.Transferred and a night at home Encounter.LeaveStarted.
 *
 * Event `Encounter.TrackingDeparted`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EncounterTrackingDeparted: EventDefinition<"Encounter.TrackingDeparted", EncounterTrackingDeparted, EncounterTrackingDepartedInput> = /*@__PURE__*/ defineEvent({
  type: "Encounter.TrackingDeparted",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "Encounter",
  schema: '{"type":"record","name":"EncounterTrackingDeparted","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"transportRequestId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"fromLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"temporaryLocation","type":"healthtech.shared.CareLocation","confluent:tags":["PHI"]},{"name":"encounterAbsencePurpose","type":{"type":"enum","name":"EncounterAbsencePurpose","symbols":["IMAGING","SURGERY","PROCEDURE","DIALYSIS","THERAPY","CONSULTATION","OFF_UNIT_PRIVILEGE","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"isMonitored","type":"boolean"},{"name":"escortedBy","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"departedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"expectedReturnAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}],"schemaVersion":1}',
});
