// Generated from clinical/encounters-adt/encounter-practitioner-assigned.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { EncounterPractitionerRole } from "./encounter-practitioner-role.js";

/**
 * A physician took over a role in a running encounter: a new attending, or a consultant who was brought in. Calls about results and signatures go to the new one from the effective time on; a nurse's shift change is not meant.
 *
 * Event `Encounter.PractitionerAssigned`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EncounterPractitionerAssigned {
  /** Encounter the event belongs to. UUID. */
  readonly encounterId: string;
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /** Physician who has the role now. UUID. */
  readonly practitionerId: string;
  /** Physician who had it before; null for an additional consultant. UUID. Default: `null`. */
  readonly previousPractitionerId: string | null;
  /** Role that changed hands. */
  readonly encounterPractitionerRole: EncounterPractitionerRole;
  /** Service under which the physician acts, NUCC provider taxonomy. Default: `null`. */
  readonly specialty: CodeableConcept | null;
  /** Why the patient came into other hands, by the one who gave them over. Sensitive: `PHI`. */
  readonly encounterHandoverCause: EncounterHandoverCause;
  /** Question or condition for which a consultant was brought in, ICD-10-CM. Sensitive: `PHI`. Default: `null`. */
  readonly reason: CodeableConcept | null;
  /** True when both physicians spoke about the patient. */
  readonly wasHandoverGiven: boolean;
  /** Orders that the former physician still has to sign. Whole number of 32 bits. */
  readonly unsignedOrderCount: number;
  /** From when on the new physician is called. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Who recorded the change. Sensitive: `PII`. */
  readonly assignedBy: Actor;
}

/** {@link EncounterPractitionerAssigned} as a publisher passes it: what has a default may be left out. */
export type EncounterPractitionerAssignedInput = WithDefaults<EncounterPractitionerAssigned, "previousPractitionerId" | "specialty" | "reason", { readonly specialty: CodeableConceptInput | null; readonly reason: CodeableConceptInput | null; readonly assignedBy: ActorInput }>;

/**
 * Why a role changed hands. SERVICE_TRANSFER moves the patient to another specialty's team.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EncounterHandoverCause = "ROTATION" | "SERVICE_TRANSFER" | "CONSULT_ACCEPTED" | "PATIENT_REQUEST" | "ABSENCE" | "OTHER" | "UNKNOWN";

/**
 * A physician took over a role in a running encounter: a new attending, or a consultant who was brought in. Calls about results and signatures go to the new one from the effective time on; a nurse's shift change is not meant.
 *
 * Event `Encounter.PractitionerAssigned`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EncounterPractitionerAssigned: EventDefinition<"Encounter.PractitionerAssigned", EncounterPractitionerAssigned, EncounterPractitionerAssignedInput> = /*@__PURE__*/ defineEvent({
  type: "Encounter.PractitionerAssigned",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "Encounter",
  schema: '{"type":"record","name":"EncounterPractitionerAssigned","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"practitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"previousPractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"encounterPractitionerRole","type":{"type":"enum","name":"EncounterPractitionerRole","symbols":["ATTENDING","CONSULTING","REFERRING","ADMITTING","COVERING","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"specialty","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null},{"name":"encounterHandoverCause","type":{"type":"enum","name":"EncounterHandoverCause","symbols":["ROTATION","SERVICE_TRANSFER","CONSULT_ACCEPTED","PATIENT_REQUEST","ABSENCE","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"reason","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"wasHandoverGiven","type":"boolean"},{"name":"unsignedOrderCount","type":"int"},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"assignedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
