// Generated from patient/patient-created.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * A patient was registered.
 *
 * Event `Patient.Created`, version 1. Topic `patient.events`, key `patientId`. Status: stable. Sensitive: `PHI`.
 */
export interface PatientCreated {
  /** Identifies the patient. UUID. */
  readonly patientId: string;
  /** Date of birth. Date as `YYYY-MM-DD`. Sensitive: `PHI`. Default: `null`. */
  readonly birthDate: string | null;
  /** Whole number of 32 bits. Default: `0`. */
  readonly visits: number;
  readonly contacts: readonly Contact[];
}

/** {@link PatientCreated} as a publisher passes it: what has a default may be left out. */
export type PatientCreatedInput = WithDefaults<PatientCreated, "birthDate" | "visits", { readonly contacts: readonly ContactInput[] }>;

export interface Contact {
  /** Default: `""`. */
  readonly phone: string;
}

/** {@link Contact} as a publisher passes it: what has a default may be left out. */
export type ContactInput = WithDefaults<Contact, "phone">;

/**
 * A patient was registered.
 *
 * Event `Patient.Created`, version 1. Topic `patient.events`, key `patientId`. Status: stable. Sensitive: `PHI`.
 */
export const PatientCreated: EventDefinition<"Patient.Created", PatientCreated, PatientCreatedInput> = /*@__PURE__*/ defineEvent({
  type: "Patient.Created",
  version: 1,
  topic: "patient.events",
  key: "patientId",
  aggregate: "Patient",
  schema: '{"type":"record","name":"PatientCreated","namespace":"acme.patient","fields":[{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"birthDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI"]},{"name":"visits","type":"int","default":0},{"name":"contacts","type":{"type":"array","items":{"type":"record","name":"Contact","fields":[{"name":"phone","type":"string","default":""}]}}}]}',
});
