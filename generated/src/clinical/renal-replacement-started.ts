// Generated from clinical/intensive-care/renal-replacement-started.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * Continuous renal replacement was connected to a patient in intensive care. Each new circuit of the same course is told again, with the next number.
 *
 * Event `RenalReplacement.Started`, version 1. Topic `clinical.events`, key `renalReplacementId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface RenalReplacementStarted {
  /** Course of continuous treatment, over several circuits. UUID. */
  readonly renalReplacementId: string;
  /** Patient on the circuit. UUID. */
  readonly patientId: string;
  /** Stay to which daily charges go. UUID. */
  readonly encounterId: string;
  /** Nephrologist's prescription. UUID. */
  readonly orderId: string;
  /** Dialysis catheter used. UUID. Default: `null`. */
  readonly vascularAccessId: string | null;
  /** Mode at the start. Sensitive: `PHI`. */
  readonly renalReplacementMode: RenalReplacementMode;
  /** Indication, ICD-10-CM. Sensitive: `PHI`. */
  readonly reason: CodeableConcept;
  /** Means against clotting. Sensitive: `PHI`. */
  readonly circuitAnticoagulation: CircuitAnticoagulation;
  /** Prescribed effluent per weight, mL/kg/h; drug doses depend on it. Sensitive: `PHI`. */
  readonly effluentDose: Quantity;
  /** Pump speed in mL/min. */
  readonly bloodFlowRate: Quantity;
  /** Fluid to be taken off, mL/h; zero for even balance. Sensitive: `PHI`. */
  readonly netRemovalRate: Quantity;
  /** Number of the circuit in this course. Whole number of 32 bits. */
  readonly circuitSequence: number;
  /** When blood reached the filter. Point in time, to the millisecond. */
  readonly startedAt: Date;
  /** Nurse who connected. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link RenalReplacementStarted} as a publisher passes it: what has a default may be left out. */
export type RenalReplacementStartedInput = WithDefaults<RenalReplacementStarted, "vascularAccessId", { readonly reason: CodeableConceptInput; readonly effluentDose: QuantityInput; readonly bloodFlowRate: QuantityInput; readonly netRemovalRate: QuantityInput; readonly performer: ActorInput }>;

/**
 * Principle of clearance: convection, diffusion, both, or fluid removal alone.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type RenalReplacementMode = "CVVH" | "CVVHD" | "CVVHDF" | "SCUF" | "UNKNOWN";

/**
 * How the filter is kept open. REGIONAL_CITRATE needs ionised calcium every few hours.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CircuitAnticoagulation = "REGIONAL_CITRATE" | "HEPARIN" | "BIVALIRUDIN" | "NONE" | "UNKNOWN";

/**
 * Continuous renal replacement was connected to a patient in intensive care. Each new circuit of the same course is told again, with the next number.
 *
 * Event `RenalReplacement.Started`, version 1. Topic `clinical.events`, key `renalReplacementId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const RenalReplacementStarted: EventDefinition<"RenalReplacement.Started", RenalReplacementStarted, RenalReplacementStartedInput> = /*@__PURE__*/ defineEvent({
  type: "RenalReplacement.Started",
  version: 1,
  topic: "clinical.events",
  key: "renalReplacementId",
  aggregate: "RenalReplacement",
  schema: '{"type":"record","name":"RenalReplacementStarted","namespace":"healthtech.clinical","fields":[{"name":"renalReplacementId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"vascularAccessId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"renalReplacementMode","type":{"type":"enum","name":"RenalReplacementMode","symbols":["CVVH","CVVHD","CVVHDF","SCUF","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"reason","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"circuitAnticoagulation","type":{"type":"enum","name":"CircuitAnticoagulation","symbols":["REGIONAL_CITRATE","HEPARIN","BIVALIRUDIN","NONE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"effluentDose","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"bloodFlowRate","type":"healthtech.shared.Quantity"},{"name":"netRemovalRate","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"circuitSequence","type":"int"},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
