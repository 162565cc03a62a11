// Generated from clinical/laboratory/lab-result-entered-in-error.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A released result was withdrawn because it never belonged to this patient or this test, as after a mix-up of tubes. No right value replaces it in this chart; where one does, that is LabResult.Corrected.
 *
 * Event `LabResult.EnteredInError`, version 1. Topic `clinical.events`, key `labResultId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface LabResultEnteredInError {
  /** Result that must not be read any more. UUID. */
  readonly labResultId: string;
  /** Patient in whose chart it was wrongly shown. UUID. */
  readonly patientId: string;
  /** Patient from whom the specimen really came; null as long as nobody knows. UUID. Default: `null`. */
  readonly rightfulPatientId: string | null;
  /** Result that carries the value in the right chart. UUID. Default: `null`. */
  readonly rightfulLabResultId: string | null;
  /** Incident that was opened over the mix-up. UUID. Default: `null`. */
  readonly incidentId: string | null;
  /** Analyte whose value was withdrawn, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Cause as found by delta check, blood group or investigation. */
  readonly labWithdrawalCause: LabWithdrawalCause;
  /** When the wrong value had been released. Point in time, to the millisecond. */
  readonly issuedAt: Date;
  /** When it was hidden; whoever decided on it in between is to be told. Point in time, to the millisecond. */
  readonly withdrawnAt: Date;
  /** Whether treatment was given because of it; null until the ward has answered. Default: `null`. */
  readonly wasActedOn: boolean | null;
  /** Clinician who was called about the withdrawal. Sensitive: `PII`. Default: `null`. */
  readonly notifiedTo: Actor | null;
  /** Pathologist or supervisor who ordered the withdrawal. Sensitive: `PII`. */
  readonly authorizedBy: Actor;
}

/** {@link LabResultEnteredInError} as a publisher passes it: what has a default may be left out. */
export type LabResultEnteredInErrorInput = WithDefaults<LabResultEnteredInError, "rightfulPatientId" | "rightfulLabResultId" | "incidentId" | "wasActedOn" | "notifiedTo", { readonly code: CodeableConceptInput; readonly notifiedTo: ActorInput | null; readonly authorizedBy: ActorInput }>;

/**
 * How the value came into the wrong chart. WRONG_BLOOD_IN_TUBE was labelled for one patient and drawn from another.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type LabWithdrawalCause = "WRONG_BLOOD_IN_TUBE" | "ALIQUOT_SWAP" | "POSITION_SWAP" | "WRONG_CHART" | "OTHER" | "UNKNOWN";

/**
 * A released result was withdrawn because it never belonged to this patient or this test, as after a mix-up of tubes. No right value replaces it in this chart; where one does, that is LabResult.Corrected.
 *
 * Event `LabResult.EnteredInError`, version 1. Topic `clinical.events`, key `labResultId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const LabResultEnteredInError: EventDefinition<"LabResult.EnteredInError", LabResultEnteredInError, LabResultEnteredInErrorInput> = /*@__PURE__*/ defineEvent({
  type: "LabResult.EnteredInError",
  version: 1,
  topic: "clinical.events",
  key: "labResultId",
  aggregate: "LabResult",
  schema: '{"type":"record","name":"LabResultEnteredInError","namespace":"healthtech.clinical","fields":[{"name":"labResultId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"rightfulPatientId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"rightfulLabResultId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"incidentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"labWithdrawalCause","type":{"type":"enum","name":"LabWithdrawalCause","symbols":["WRONG_BLOOD_IN_TUBE","ALIQUOT_SWAP","POSITION_SWAP","WRONG_CHART","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"withdrawnAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"wasActedOn","type":["null","boolean"],"default":null},{"name":"notifiedTo","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"authorizedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]}],"schemaVersion":1}',
});
