// Generated from clinical/encounters-adt/encounter-practitioner-assignment-cancelled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { EncounterPractitionerRole } from "./encounter-practitioner-role.js";

/**
 * A change of attending or consultant that had been recorded was undone, and the role is again with whoever had it before. Orders that the mistaken physician wrote in between stay valid until somebody stops them.
 *
 * Event `Encounter.PractitionerAssignmentCancelled`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EncounterPractitionerAssignmentCancelled {
  /** Encounter the event belongs to. UUID. */
  readonly encounterId: string;
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /** Physician who has the role again; null when a consultant is struck without another. UUID. Default: `null`. */
  readonly practitionerId: string | null;
  /** Physician who never had the role in truth. UUID. */
  readonly mistakenPractitionerId: string;
  /** Which of the roles went back. */
  readonly encounterPractitionerRole: EncounterPractitionerRole;
  /** Effective time of the assignment that does not count any more. Point in time, to the millisecond. */
  readonly assignedAt: Date;
  /** What was wrong with the assignment. */
  readonly encounterAssignmentErrorCause: EncounterAssignmentErrorCause;
  /** Results that went to the mistaken physician and must be sent again. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly misroutedResultCount: number;
  /** When the assignment was undone. Point in time, to the millisecond. */
  readonly cancelledAt: Date;
  /** Who undid it. Sensitive: `PII`. */
  readonly cancelledBy: Actor;
}

/** {@link EncounterPractitionerAssignmentCancelled} as a publisher passes it: what has a default may be left out. */
export type EncounterPractitionerAssignmentCancelledInput = WithDefaults<EncounterPractitionerAssignmentCancelled, "practitionerId", { readonly cancelledBy: ActorInput }>;

/**
 * Why an assignment was undone. CONSULT_DECLINED means that the consultant refused before seeing the patient.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EncounterAssignmentErrorCause = "WRONG_PRACTITIONER" | "WRONG_PATIENT" | "CONSULT_DECLINED" | "ORDER_WITHDRAWN" | "OTHER" | "UNKNOWN";

/**
 * A change of attending or consultant that had been recorded was undone, and the role is again with whoever had it before. Orders that the mistaken physician wrote in between stay valid until somebody stops them.
 *
 * Event `Encounter.PractitionerAssignmentCancelled`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EncounterPractitionerAssignmentCancelled: EventDefinition<"Encounter.PractitionerAssignmentCancelled", EncounterPractitionerAssignmentCancelled, EncounterPractitionerAssignmentCancelledInput> = /*@__PURE__*/ defineEvent({
  type: "Encounter.PractitionerAssignmentCancelled",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "Encounter",
  schema: '{"type":"record","name":"EncounterPractitionerAssignmentCancelled","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"practitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"mistakenPractitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterPractitionerRole","type":{"type":"enum","name":"EncounterPractitionerRole","symbols":["ATTENDING","CONSULTING","REFERRING","ADMITTING","COVERING","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"assignedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"encounterAssignmentErrorCause","type":{"type":"enum","name":"EncounterAssignmentErrorCause","symbols":["WRONG_PRACTITIONER","WRONG_PATIENT","CONSULT_DECLINED","ORDER_WITHDRAWN","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"misroutedResultCount","type":"int","confluent:tags":["PHI"]},{"name":"cancelledAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"cancelledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
