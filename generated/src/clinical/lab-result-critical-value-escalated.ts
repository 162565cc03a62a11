// Generated from clinical/laboratory/lab-result-critical-value-escalated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * Nobody could be told of a critical value, or nobody answered, within the time that policy allows, and the next person in the chain was called upon. One event for each step of the chain.
 *
 * Event `LabResult.CriticalValueEscalated`, version 1. Topic `clinical.events`, key `labResultId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface LabResultCriticalValueEscalated {
  /** Critical result that is still unanswered. UUID. */
  readonly labResultId: string;
  /** Patient for whom nobody has answered yet. UUID. */
  readonly patientId: string;
  /** Encounter through which the on-call list was found. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Analyte that nobody has taken note of, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Role to which the value was escalated. */
  readonly criticalEscalationTarget: CriticalEscalationTarget;
  /** 1 for the first step beyond the ordering clinician. Whole number of 32 bits. */
  readonly escalationSequence: number;
  /** Unsuccessful contacts up to now over all steps. Whole number of 32 bits. */
  readonly attemptCount: number;
  /** Whom the laboratory tried before, in the order of the calls. Sensitive: `PII`. Default: `[]`. */
  readonly failedContacts: readonly Actor[];
  /** Person called upon, once the on-call list gave a name. Sensitive: `PII`. Default: `null`. */
  readonly escalatedTo: Actor | null;
  /** Minutes since the value was verified. Whole number of 32 bits. */
  readonly elapsedMinutes: number;
  /** When the next step began. Point in time, to the millisecond. */
  readonly escalatedAt: Date;
}

/** {@link LabResultCriticalValueEscalated} as a publisher passes it: what has a default may be left out. */
export type LabResultCriticalValueEscalatedInput = WithDefaults<LabResultCriticalValueEscalated, "encounterId" | "failedContacts" | "escalatedTo", { readonly code: CodeableConceptInput; readonly failedContacts: readonly ActorInput[]; readonly escalatedTo: ActorInput | null }>;

/**
 * Step of the chain that is tried now. POLICE_WELFARE_CHECK is the last resort for an outpatient who cannot be reached.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CriticalEscalationTarget = "CHARGE_NURSE" | "COVERING_CLINICIAN" | "ATTENDING" | "DEPARTMENT_CHIEF" | "LABORATORY_DIRECTOR" | "POLICE_WELFARE_CHECK" | "UNKNOWN";

/**
 * Nobody could be told of a critical value, or nobody answered, within the time that policy allows, and the next person in the chain was called upon. One event for each step of the chain.
 *
 * Event `LabResult.CriticalValueEscalated`, version 1. Topic `clinical.events`, key `labResultId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const LabResultCriticalValueEscalated: EventDefinition<"LabResult.CriticalValueEscalated", LabResultCriticalValueEscalated, LabResultCriticalValueEscalatedInput> = /*@__PURE__*/ defineEvent({
  type: "LabResult.CriticalValueEscalated",
  version: 1,
  topic: "clinical.events",
  key: "labResultId",
  aggregate: "LabResult",
  schema: '{"type":"record","name":"LabResultCriticalValueEscalated","namespace":"healthtech.clinical","fields":[{"name":"labResultId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"criticalEscalationTarget","type":{"type":"enum","name":"CriticalEscalationTarget","symbols":["CHARGE_NURSE","COVERING_CLINICIAN","ATTENDING","DEPARTMENT_CHIEF","LABORATORY_DIRECTOR","POLICE_WELFARE_CHECK","UNKNOWN"],"default":"UNKNOWN"}},{"name":"escalationSequence","type":"int"},{"name":"attemptCount","type":"int"},{"name":"failedContacts","type":{"type":"array","items":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]}},"default":[],"confluent:tags":["PII"]},{"name":"escalatedTo","type":["null","healthtech.shared.Actor"],"default":null,"confluent:tags":["PII"]},{"name":"elapsedMinutes","type":"int"},{"name":"escalatedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
