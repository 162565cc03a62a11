// Generated from clinical/dialysis/dialysis-session-interrupted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A running treatment was stopped for a while or given up because of the patient, the access or the machine. A treatment given up is completed afterwards with its shortened time.
 *
 * Event `DialysisSession.Interrupted`, version 1. Topic `clinical.events`, key `dialysisSessionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface DialysisSessionInterrupted {
  /** Treatment that stands still. UUID. */
  readonly dialysisSessionId: string;
  /** Patient who was troubled or waits. UUID. */
  readonly patientId: string;
  /** Cause named by the nurse. Sensitive: `PHI`. */
  readonly dialysisInterruptionCause: DialysisInterruptionCause;
  /** Minutes done so far. Whole number of 32 bits. */
  readonly treatedMinutes: number;
  /** Fluid removed so far, mL. Sensitive: `PHI`. */
  readonly removedVolume: Quantity;
  /** Lowest systolic pressure, mm[Hg]; null when pressure was not the matter. Sensitive: `PHI`. Default: `null`. */
  readonly systolicPressureQuantity: Quantity | null;
  /** What was done, SNOMED CT or RxNorm. Sensitive: `PHI`. Default: `[]`. */
  readonly interventions: readonly CodeableConcept[];
  /** False when it was given up. */
  readonly isResumptionPlanned: boolean;
  /** Whether the blood in the lines was given back. Sensitive: `PHI`. */
  readonly wasBloodReturned: boolean;
  /** True when an ambulance was called. Sensitive: `PHI`. */
  readonly emergencyServiceCalled: boolean;
  /** When the pump stopped. Point in time, to the millisecond. */
  readonly interruptedAt: Date;
  /** Nurse at the chair. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link DialysisSessionInterrupted} as a publisher passes it: what has a default may be left out. */
export type DialysisSessionInterruptedInput = WithDefaults<DialysisSessionInterrupted, "systolicPressureQuantity" | "interventions", { readonly removedVolume: QuantityInput; readonly systolicPressureQuantity: QuantityInput | null; readonly interventions: readonly CodeableConceptInput[]; readonly recordedBy: ActorInput }>;

/**
 * WATER_SYSTEM stops all chairs at once; REACTION is to the dialyzer.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type DialysisInterruptionCause = "HYPOTENSION" | "CRAMPS" | "CHEST_PAIN" | "CIRCUIT_CLOTTED" | "ACCESS_PRESSURE" | "MACHINE_ALARM" | "WATER_SYSTEM" | "PATIENT_REQUEST" | "REACTION" | "OTHER" | "UNKNOWN";

/**
 * A running treatment was stopped for a while or given up because of the patient, the access or the machine. A treatment given up is completed afterwards with its shortened time.
 *
 * Event `DialysisSession.Interrupted`, version 1. Topic `clinical.events`, key `dialysisSessionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const DialysisSessionInterrupted: EventDefinition<"DialysisSession.Interrupted", DialysisSessionInterrupted, DialysisSessionInterruptedInput> = /*@__PURE__*/ defineEvent({
  type: "DialysisSession.Interrupted",
  version: 1,
  topic: "clinical.events",
  key: "dialysisSessionId",
  aggregate: "DialysisSession",
  schema: '{"type":"record","name":"DialysisSessionInterrupted","namespace":"healthtech.clinical","fields":[{"name":"dialysisSessionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"dialysisInterruptionCause","type":{"type":"enum","name":"DialysisInterruptionCause","symbols":["HYPOTENSION","CRAMPS","CHEST_PAIN","CIRCUIT_CLOTTED","ACCESS_PRESSURE","MACHINE_ALARM","WATER_SYSTEM","PATIENT_REQUEST","REACTION","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"treatedMinutes","type":"int"},{"name":"removedVolume","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"systolicPressureQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"interventions","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"isResumptionPlanned","type":"boolean"},{"name":"wasBloodReturned","type":"boolean","confluent:tags":["PHI"]},{"name":"emergencyServiceCalled","type":"boolean","confluent:tags":["PHI"]},{"name":"interruptedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
