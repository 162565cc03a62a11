// Generated from clinical/intensive-care/vasopressor-started.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A drug that raises blood pressure began to run continuously. Single boluses during anesthesia are not told; each change of rate is a medication event.
 *
 * Event `Vasopressor.Started`, version 1. Topic `clinical.events`, key `vasopressorCourseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface VasopressorStarted {
  /** Course of one drug from start to stop. UUID. */
  readonly vasopressorCourseId: string;
  /** Patient whose pressure is supported. UUID. */
  readonly patientId: string;
  /** Stay or visit of the course. UUID. */
  readonly encounterId: string;
  /** Infusion order with its limits. UUID. */
  readonly orderId: string;
  /** Line through which it runs. UUID. Default: `null`. */
  readonly vascularAccessId: string | null;
  /** Pressor agent at its concentration, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** First rate, ug/kg/min or unit/min. Sensitive: `PHI`. */
  readonly rate: Quantity;
  /** Rate at which the nurse must call. Sensitive: `PHI`. */
  readonly maximumRate: Quantity;
  /** Mean pressure to reach, mm[Hg]. Sensitive: `PHI`. */
  readonly meanPressureGoalQuantity: Quantity;
  /** Mean pressure at the start, mm[Hg]. Sensitive: `PHI`. */
  readonly meanPressureQuantity: Quantity;
  /** Why pressure is low. Sensitive: `PHI`. */
  readonly shockType: ShockType;
  /** Fluid given before in mL, as the bundle asks. Sensitive: `PHI`. Default: `null`. */
  readonly fluidGivenVolume: Quantity | null;
  /** True when it runs into a peripheral vein, watched hourly for leakage. */
  readonly isPeripheral: boolean;
  /** 1 for the first drug, 2 for one added. Whole number of 32 bits. */
  readonly pressorSequence: number;
  /** When the pump started. Point in time, to the millisecond. */
  readonly startedAt: Date;
  /** Nurse who hung it. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link VasopressorStarted} as a publisher passes it: what has a default may be left out. */
export type VasopressorStartedInput = WithDefaults<VasopressorStarted, "vascularAccessId" | "fluidGivenVolume", { readonly medication: CodeableConceptInput; readonly rate: QuantityInput; readonly maximumRate: QuantityInput; readonly meanPressureGoalQuantity: QuantityInput; readonly meanPressureQuantity: QuantityInput; readonly fluidGivenVolume: QuantityInput | null; readonly performer: ActorInput }>;

/** Presumed kind of shock; SEPTIC counts in the bundle. A symbol that is not known yet is read as `UNKNOWN`. */
export type ShockType = "SEPTIC" | "CARDIOGENIC" | "HEMORRHAGIC" | "OBSTRUCTIVE" | "NEUROGENIC" | "ANAPHYLACTIC" | "POST_PROCEDURE" | "UNKNOWN";

/**
 * A drug that raises blood pressure began to run continuously. Single boluses during anesthesia are not told; each change of rate is a medication event.
 *
 * Event `Vasopressor.Started`, version 1. Topic `clinical.events`, key `vasopressorCourseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const VasopressorStarted: EventDefinition<"Vasopressor.Started", VasopressorStarted, VasopressorStartedInput> = /*@__PURE__*/ defineEvent({
  type: "Vasopressor.Started",
  version: 1,
  topic: "clinical.events",
  key: "vasopressorCourseId",
  aggregate: "Vasopressor",
  schema: '{"type":"record","name":"VasopressorStarted","namespace":"healthtech.clinical","fields":[{"name":"vasopressorCourseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"vascularAccessId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"rate","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"maximumRate","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"meanPressureGoalQuantity","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"meanPressureQuantity","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"shockType","type":{"type":"enum","name":"ShockType","symbols":["SEPTIC","CARDIOGENIC","HEMORRHAGIC","OBSTRUCTIVE","NEUROGENIC","ANAPHYLACTIC","POST_PROCEDURE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"fluidGivenVolume","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"isPeripheral","type":"boolean"},{"name":"pressorSequence","type":"int"},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
