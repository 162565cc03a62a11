// Generated from appointment/appointment-resources-changed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Reference, ReferenceInput } from "../shared/reference.js";

/**
 * A person, room or machine of a booked visit was added, exchanged or taken away, while the time stayed. A visit without a clinician left is cancelled instead.
 *
 * Event `Appointment.ResourcesChanged`, version 1. Topic `appointment.events`, key `appointmentId`. Owner: scheduling-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface AppointmentResourcesChanged {
  /** Visit that keeps its time. UUID. */
  readonly appointmentId: string;
  /** Who or what comes to it. Sensitive: `PII`. Default: `[]`. */
  readonly addedResources: readonly Reference[];
  /** Who or what leaves it. Sensitive: `PII`. Default: `[]`. */
  readonly removedResources: readonly Reference[];
  /** ILLNESS of the clinician is told to the patient as a change of clinician only. */
  readonly resourceChangeCause: ResourceChangeCause;
  /** Whether the change matters to the patient, such as another doctor or address. */
  readonly patientMustBeTold: boolean;
  /** Clinic or room to go to now; null where it is the same. UUID. Default: `null`. */
  readonly newLocationId: string | null;
  /** Scheduler who changed it. Sensitive: `PII`. */
  readonly changedBy: Actor;
}

/** {@link AppointmentResourcesChanged} as a publisher passes it: what has a default may be left out. */
export type AppointmentResourcesChangedInput = WithDefaults<AppointmentResourcesChanged, "addedResources" | "removedResources" | "newLocationId", { readonly addedResources: readonly ReferenceInput[]; readonly removedResources: readonly ReferenceInput[]; readonly changedBy: ActorInput }>;

/** Cause for exchanging somebody or something. A symbol that is not known yet is read as `UNKNOWN`. */
export type ResourceChangeCause = "ILLNESS" | "ROOM_CONFLICT" | "EQUIPMENT_DOWN" | "INTERPRETER_NEEDED" | "SKILL_MISMATCH" | "PATIENT_WISH" | "UNKNOWN";

/**
 * A person, room or machine of a booked visit was added, exchanged or taken away, while the time stayed. A visit without a clinician left is cancelled instead.
 *
 * Event `Appointment.ResourcesChanged`, version 1. Topic `appointment.events`, key `appointmentId`. Owner: scheduling-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const AppointmentResourcesChanged: EventDefinition<"Appointment.ResourcesChanged", AppointmentResourcesChanged, AppointmentResourcesChangedInput> = /*@__PURE__*/ defineEvent({
  type: "Appointment.ResourcesChanged",
  version: 1,
  topic: "appointment.events",
  key: "appointmentId",
  aggregate: "Appointment",
  schema: '{"type":"record","name":"AppointmentResourcesChanged","namespace":"healthtech.appointment","fields":[{"name":"appointmentId","type":{"type":"string","logicalType":"uuid"}},{"name":"addedResources","type":{"type":"array","items":{"type":"record","name":"Reference","namespace":"healthtech.shared","fields":[{"name":"resourceType","type":"string"},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"identifier","type":["null",{"type":"record","name":"Identifier","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]}]}},"default":[],"confluent:tags":["PII"]},{"name":"removedResources","type":{"type":"array","items":"healthtech.shared.Reference"},"default":[],"confluent:tags":["PII"]},{"name":"resourceChangeCause","type":{"type":"enum","name":"ResourceChangeCause","symbols":["ILLNESS","ROOM_CONFLICT","EQUIPMENT_DOWN","INTERPRETER_NEEDED","SKILL_MISMATCH","PATIENT_WISH","UNKNOWN"],"default":"UNKNOWN"}},{"name":"patientMustBeTold","type":"boolean"},{"name":"newLocationId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"changedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
