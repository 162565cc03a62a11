// Generated from clinical/oncology/chemotherapy-regimen-ended.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { EcogPerformanceStatus } from "./ecog-performance-status.js";

/**
 * A drug treatment plan is over: all cycles were given, or it was broken off for progression, toxicity or by choice. Follow-up, next line or hospice are ordered apart.
 *
 * Event `ChemotherapyRegimen.Ended`, version 1. Topic `clinical.events`, key `regimenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ChemotherapyRegimenEnded {
  /** Plan that is closed. UUID. */
  readonly regimenId: string;
  /** Patient who has no further cycle under it. UUID. */
  readonly patientId: string;
  /** Main ground for the end. Sensitive: `PHI`. */
  readonly regimenEndReason: RegimenEndReason;
  /** Cycles of which at least day 1 was given. Whole number of 32 bits. */
  readonly givenCycleCount: number;
  /** Cycles that had been foreseen; null for open-ended plans. Whole number of 32 bits. Default: `null`. */
  readonly plannedCycleCount: number | null;
  /**
   * Dose per week given against dose per week planned, over all anticancer drugs.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`. Default: `null`.
   */
  readonly relativeDoseIntensityPercent: string | null;
  /**
   * Doxorubicin equivalents over the patient's life, mg/m2; null where none was ever given.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly cumulativeAnthracyclineQuantity: Quantity | null;
  /** Whether a maintenance plan takes over without a gap. */
  readonly isMaintenancePlanned: boolean;
  /** Day of the last anticancer drug. Date as `YYYY-MM-DD`. Sensitive: `PHI`. */
  readonly lastDoseDate: string;
  /** Fitness at the end. Sensitive: `PHI`. */
  readonly ecogPerformanceStatus: EcogPerformanceStatus;
  /** Oncologist who closed the plan. Sensitive: `PII`. */
  readonly performer: Actor;
  /** When the plan was closed. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** What comes next, in a sentence or two. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link ChemotherapyRegimenEnded} as a publisher passes it: what has a default may be left out. */
export type ChemotherapyRegimenEndedInput = WithDefaults<ChemotherapyRegimenEnded, "plannedCycleCount" | "relativeDoseIntensityPercent" | "cumulativeAnthracyclineQuantity" | "note", { readonly cumulativeAnthracyclineQuantity: QuantityInput | null; readonly performer: ActorInput }>;

/**
 * Why it ended. COMPLETED is all that was planned; CONVERTED goes over to surgery or transplant earlier than thought.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type RegimenEndReason = "COMPLETED" | "PROGRESSION" | "TOXICITY" | "PATIENT_CHOICE" | "CONVERTED" | "NO_RESPONSE" | "INTERCURRENT_ILLNESS" | "DEATH" | "OTHER" | "UNKNOWN";

/**
 * A drug treatment plan is over: all cycles were given, or it was broken off for progression, toxicity or by choice. Follow-up, next line or hospice are ordered apart.
 *
 * Event `ChemotherapyRegimen.Ended`, version 1. Topic `clinical.events`, key `regimenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ChemotherapyRegimenEnded: EventDefinition<"ChemotherapyRegimen.Ended", ChemotherapyRegimenEnded, ChemotherapyRegimenEndedInput> = /*@__PURE__*/ defineEvent({
  type: "ChemotherapyRegimen.Ended",
  version: 1,
  topic: "clinical.events",
  key: "regimenId",
  aggregate: "ChemotherapyRegimen",
  schema: '{"type":"record","name":"ChemotherapyRegimenEnded","namespace":"healthtech.clinical","fields":[{"name":"regimenId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"regimenEndReason","type":{"type":"enum","name":"RegimenEndReason","symbols":["COMPLETED","PROGRESSION","TOXICITY","PATIENT_CHOICE","CONVERTED","NO_RESPONSE","INTERCURRENT_ILLNESS","DEATH","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"givenCycleCount","type":"int"},{"name":"plannedCycleCount","type":["null","int"],"default":null},{"name":"relativeDoseIntensityPercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["PHI"]},{"name":"cumulativeAnthracyclineQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"isMaintenancePlanned","type":"boolean"},{"name":"lastDoseDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["PHI"]},{"name":"ecogPerformanceStatus","type":{"type":"enum","name":"EcogPerformanceStatus","symbols":["ECOG_0","ECOG_1","ECOG_2","ECOG_3","ECOG_4","ECOG_5","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
