// Generated from clinical/laboratory/lab-result-critical-value-notified.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { CriticalContactMethod } from "./critical-contact-method.js";

/**
 * The laboratory reached a person on the ward and told the critical value, with the read-back that accreditation demands. It says that the message was given, not that anyone treats it: LabResult.CriticalValueAcknowledged is the clinician's part.
 *
 * Event `LabResult.CriticalValueNotified`, version 1. Topic `clinical.events`, key `labResultId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface LabResultCriticalValueNotified {
  /** Result on the critical list. UUID. */
  readonly labResultId: string;
  /** Patient in possible danger. UUID. */
  readonly patientId: string;
  /** Encounter whose ward was called; null for an outpatient at home. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Analyte with the critical value, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Value that was told. Sensitive: `PHI`. Default: `null`. */
  readonly valueQuantity: Quantity | null;
  /**
   * Finding that was told where there is no number, such as blasts on the smear.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly valueText: string | null;
  /** Side of the limit that was crossed, HL7 v3 ObservationInterpretation HH, LL or AA. Sensitive: `PHI`. */
  readonly interpretation: CodeableConcept;
  /** Way by which the person was reached. */
  readonly criticalContactMethod: CriticalContactMethod;
  /** Calls made until somebody answered, the successful one included. Whole number of 32 bits. */
  readonly attemptCount: number;
  /** Whether the receiver repeated patient, test and value. */
  readonly wasReadBack: boolean;
  /** Minutes from verification to the call; the usual target is thirty. Whole number of 32 bits. Default: `null`. */
  readonly elapsedMinutes: number | null;
  /** Nurse or clinician who took the message. Sensitive: `PII`. */
  readonly notifiedTo: Actor;
  /** Technologist who called. Sensitive: `PII`. */
  readonly notifiedBy: Actor;
  /** When the value was told, as logged in the call record. Point in time, to the millisecond. */
  readonly notifiedAt: Date;
}

/** {@link LabResultCriticalValueNotified} as a publisher passes it: what has a default may be left out. */
export type LabResultCriticalValueNotifiedInput = WithDefaults<LabResultCriticalValueNotified, "encounterId" | "valueQuantity" | "valueText" | "elapsedMinutes", { readonly code: CodeableConceptInput; readonly valueQuantity: QuantityInput | null; readonly interpretation: CodeableConceptInput; readonly notifiedTo: ActorInput; readonly notifiedBy: ActorInput }>;

/**
 * The laboratory reached a person on the ward and told the critical value, with the read-back that accreditation demands. It says that the message was given, not that anyone treats it: LabResult.CriticalValueAcknowledged is the clinician's part.
 *
 * Event `LabResult.CriticalValueNotified`, version 1. Topic `clinical.events`, key `labResultId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const LabResultCriticalValueNotified: EventDefinition<"LabResult.CriticalValueNotified", LabResultCriticalValueNotified, LabResultCriticalValueNotifiedInput> = /*@__PURE__*/ defineEvent({
  type: "LabResult.CriticalValueNotified",
  version: 1,
  topic: "clinical.events",
  key: "labResultId",
  aggregate: "LabResult",
  schema: '{"type":"record","name":"LabResultCriticalValueNotified","namespace":"healthtech.clinical","fields":[{"name":"labResultId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"valueQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"valueText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"interpretation","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"criticalContactMethod","type":{"type":"enum","name":"CriticalContactMethod","symbols":["TELEPHONE","IN_PERSON","VOICE_BADGE","SECURE_MESSAGE","PAGER","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"attemptCount","type":"int"},{"name":"wasReadBack","type":"boolean"},{"name":"elapsedMinutes","type":["null","int"],"default":null},{"name":"notifiedTo","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"notifiedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]},{"name":"notifiedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
