// Generated from patient/patient-moved.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Address as SharedAddress, AddressInput } from "../shared/address.js";

/** Event `Patient.Moved`, version 1. Topic `patient.events`. Owner: team-prm. Status: stable. */
export interface PatientMoved {
  readonly from: SharedAddress;
  readonly to: Address;
  readonly all: readonly SharedAddress[];
}

/** {@link PatientMoved} as a publisher passes it: what has a default may be left out. */
export type PatientMovedInput = WithDefaults<PatientMoved, never, { readonly from: AddressInput; readonly all: readonly AddressInput[] }>;

export interface Address {
  readonly line: string;
}

/** Event `Patient.Moved`, version 1. Topic `patient.events`. Owner: team-prm. Status: stable. */
export const PatientMoved: EventDefinition<"Patient.Moved", PatientMoved, PatientMovedInput> = /*@__PURE__*/ defineEvent({
  type: "Patient.Moved",
  version: 1,
  topic: "patient.events",
  key: null,
  aggregate: "Patient",
  schema: '{"type":"record","name":"PatientMoved","namespace":"acme.patient","fields":[{"name":"from","type":{"type":"record","name":"Address","namespace":"acme.shared","fields":[{"name":"city","type":"string"},{"name":"country","type":"string","default":"CH"}]}},{"name":"to","type":{"type":"record","name":"Address","fields":[{"name":"line","type":"string"}]}},{"name":"all","type":{"type":"array","items":"acme.shared.Address"}}]}',
});
