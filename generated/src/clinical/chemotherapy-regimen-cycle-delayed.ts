// Generated from clinical/oncology/chemotherapy-regimen-cycle-delayed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { CtcaeGrade } from "./ctcae-grade.js";

/**
 * A cycle that was due was put off, for counts, toxicity or life. The chair is free and drugs not yet mixed are spared; the plan as such goes on.
 *
 * Event `ChemotherapyRegimen.CycleDelayed`, version 1. Topic `clinical.events`, key `regimenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ChemotherapyRegimenCycleDelayed {
  /** Plan whose rhythm is broken. UUID. */
  readonly regimenId: string;
  /** Patient who was sent home or called off. UUID. */
  readonly patientId: string;
  /** Chair that becomes free. UUID. Default: `null`. */
  readonly appointmentId: string | null;
  /** Cycle that waits. Whole number of 32 bits. */
  readonly cycleSequence: number;
  /** Main ground for the delay. Sensitive: `PHI`. */
  readonly cycleDelayReason: CycleDelayReason;
  /** Grade of the toxicity that stood in the way; null for other grounds. Sensitive: `PHI`. Default: `null`. */
  readonly ctcaeGrade: CtcaeGrade | null;
  /** Count or value on which the decision rests. Sensitive: `PHI`. Default: `null`. */
  readonly triggerValueQuantity: Quantity | null;
  /** Day on which the cycle had been due. Date as `YYYY-MM-DD`. Sensitive: `PHI`. */
  readonly previousPlannedDate: string;
  /** Day now foreseen; null while open. Date as `YYYY-MM-DD`. Sensitive: `PHI`. Default: `null`. */
  readonly newPlannedDate: string | null;
  /**
   * Delays in this plan so far, this one included; after two most protocols ask for a lower dose.
   *
   * Whole number of 32 bits.
   */
  readonly delayCount: number;
  /** Whether a drug had been mixed already and was lost. */
  readonly wasDrugDiscarded: boolean;
  /** Clinician who put it off. Sensitive: `PII`. */
  readonly performer: Actor;
  /** When chair and pharmacy were told. Point in time, to the millisecond. */
  readonly recordedAt: Date;
}

/** {@link ChemotherapyRegimenCycleDelayed} as a publisher passes it: what has a default may be left out. */
export type ChemotherapyRegimenCycleDelayedInput = WithDefaults<ChemotherapyRegimenCycleDelayed, "appointmentId" | "ctcaeGrade" | "triggerValueQuantity" | "newPlannedDate", { readonly triggerValueQuantity: QuantityInput | null; readonly performer: ActorInput }>;

/**
 * Why it was put off. TREATMENT_BREAK is a pause planned with the patient, AUTHORIZATION a payer who has not agreed.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CycleDelayReason = "NEUTROPENIA" | "THROMBOCYTOPENIA" | "NONHEMATOLOGIC_TOXICITY" | "INFECTION" | "SURGERY" | "PATIENT_REQUEST" | "TREATMENT_BREAK" | "AUTHORIZATION" | "DRUG_SHORTAGE" | "OTHER" | "UNKNOWN";

/**
 * A cycle that was due was put off, for counts, toxicity or life. The chair is free and drugs not yet mixed are spared; the plan as such goes on.
 *
 * Event `ChemotherapyRegimen.CycleDelayed`, version 1. Topic `clinical.events`, key `regimenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ChemotherapyRegimenCycleDelayed: EventDefinition<"ChemotherapyRegimen.CycleDelayed", ChemotherapyRegimenCycleDelayed, ChemotherapyRegimenCycleDelayedInput> = /*@__PURE__*/ defineEvent({
  type: "ChemotherapyRegimen.CycleDelayed",
  version: 1,
  topic: "clinical.events",
  key: "regimenId",
  aggregate: "ChemotherapyRegimen",
  schema: '{"type":"record","name":"ChemotherapyRegimenCycleDelayed","namespace":"healthtech.clinical","fields":[{"name":"regimenId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"appointmentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"cycleSequence","type":"int"},{"name":"cycleDelayReason","type":{"type":"enum","name":"CycleDelayReason","symbols":["NEUTROPENIA","THROMBOCYTOPENIA","NONHEMATOLOGIC_TOXICITY","INFECTION","SURGERY","PATIENT_REQUEST","TREATMENT_BREAK","AUTHORIZATION","DRUG_SHORTAGE","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"ctcaeGrade","type":["null",{"type":"enum","name":"CtcaeGrade","symbols":["GRADE_0","GRADE_1","GRADE_2","GRADE_3","GRADE_4","GRADE_5","UNKNOWN"],"default":"UNKNOWN"}],"default":null,"confluent:tags":["PHI"]},{"name":"triggerValueQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"previousPlannedDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["PHI"]},{"name":"newPlannedDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI"]},{"name":"delayCount","type":"int"},{"name":"wasDrugDiscarded","type":"boolean"},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
