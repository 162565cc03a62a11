// Generated from clinical/oncology/chemotherapy-regimen-ordered.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { CancerTreatmentIntent } from "./cancer-treatment-intent.js";
import type { EcogPerformanceStatus } from "./ecog-performance-status.js";

/**
 * An oncologist signed a treatment plan of several drugs and cycles, after consent. Each drug of each cycle becomes a Medication.Ordered of its own shortly before its day; nothing may be given on the plan alone.
 *
 * Event `ChemotherapyRegimen.Ordered`, version 1. Topic `clinical.events`, key `regimenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ChemotherapyRegimenOrdered {
  /** Plan under which all cycles run. UUID. */
  readonly regimenId: string;
  /** Patient who is to be treated. UUID. */
  readonly patientId: string;
  /** Cancer that is treated. UUID. */
  readonly conditionId: string;
  /** Name in the hospital's protocol library with its version. Sensitive: `PHI`. */
  readonly regimenName: string;
  /** Anticancer drugs of the plan, RxNorm; antiemetics are left out. Sensitive: `PHI`. Default: `[]`. */
  readonly drugs: readonly CodeableConcept[];
  /** Indication for the payer, ICD-10-CM. Sensitive: `PHI`. */
  readonly diagnosis: CodeableConcept;
  /** How many systemic treatments of this cancer came before; adjuvant plans have none. Sensitive: `PHI`. */
  readonly treatmentLine: TreatmentLine;
  /** Aim to which the patient consented. Sensitive: `PHI`. */
  readonly cancerTreatmentIntent: CancerTreatmentIntent;
  /** Cycles foreseen; null where it runs until progression. Whole number of 32 bits. Default: `null`. */
  readonly plannedCycleCount: number | null;
  /** Length of a cycle, commonly 14, 21 or 28. Whole number of 32 bits. */
  readonly cycleDays: number;
  /** Body surface by Mosteller from which doses are reckoned, m2. Sensitive: `PHI`. */
  readonly bodySurfaceAreaQuantity: Quantity;
  /** Fitness on signing, which bounds what may be given. Sensitive: `PHI`. */
  readonly ecogPerformanceStatus: EcogPerformanceStatus;
  /** Class of the plan, by which antiemetics are added. */
  readonly emetogenicRisk: EmetogenicRisk;
  /** Trial under which it is given. UUID. Default: `null`. */
  readonly researchStudyId: string | null;
  /** Day 1 of the first cycle as wished. Date as `YYYY-MM-DD`. Sensitive: `PHI`. */
  readonly plannedStartDate: string;
  /** Oncologist who signed the plan. Sensitive: `PII`. */
  readonly orderedBy: Actor;
  /** Moment of signing, after which pharmacy begins its review. Point in time, to the millisecond. */
  readonly orderedAt: Date;
}

/** {@link ChemotherapyRegimenOrdered} as a publisher passes it: what has a default may be left out. */
export type ChemotherapyRegimenOrderedInput = WithDefaults<ChemotherapyRegimenOrdered, "drugs" | "plannedCycleCount" | "researchStudyId", { readonly drugs: readonly CodeableConceptInput[]; readonly diagnosis: CodeableConceptInput; readonly bodySurfaceAreaQuantity: QuantityInput; readonly orderedBy: ActorInput }>;

/**
 * Place in the course of the illness. LATER is the third line and beyond.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type TreatmentLine = "FIRST" | "SECOND" | "LATER" | "MAINTENANCE" | "NOT_APPLICABLE" | "UNKNOWN";

/** Risk of vomiting without prophylaxis, by guideline class. A symbol that is not known yet is read as `UNKNOWN`. */
export type EmetogenicRisk = "MINIMAL" | "LOW" | "MODERATE" | "HIGH" | "UNKNOWN";

/**
 * An oncologist signed a treatment plan of several drugs and cycles, after consent. Each drug of each cycle becomes a Medication.Ordered of its own shortly before its day; nothing may be given on the plan alone.
 *
 * Event `ChemotherapyRegimen.Ordered`, version 1. Topic `clinical.events`, key `regimenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ChemotherapyRegimenOrdered: EventDefinition<"ChemotherapyRegimen.Ordered", ChemotherapyRegimenOrdered, ChemotherapyRegimenOrderedInput> = /*@__PURE__*/ defineEvent({
  type: "ChemotherapyRegimen.Ordered",
  version: 1,
  topic: "clinical.events",
  key: "regimenId",
  aggregate: "ChemotherapyRegimen",
  schema: '{"type":"record","name":"ChemotherapyRegimenOrdered","namespace":"healthtech.clinical","fields":[{"name":"regimenId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"conditionId","type":{"type":"string","logicalType":"uuid"}},{"name":"regimenName","type":"string","confluent:tags":["PHI"]},{"name":"drugs","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"diagnosis","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"treatmentLine","type":{"type":"enum","name":"TreatmentLine","symbols":["FIRST","SECOND","LATER","MAINTENANCE","NOT_APPLICABLE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"cancerTreatmentIntent","type":{"type":"enum","name":"CancerTreatmentIntent","symbols":["CURATIVE","NEOADJUVANT","ADJUVANT","CONTROL","PALLIATIVE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"plannedCycleCount","type":["null","int"],"default":null},{"name":"cycleDays","type":"int"},{"name":"bodySurfaceAreaQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"ecogPerformanceStatus","type":{"type":"enum","name":"EcogPerformanceStatus","symbols":["ECOG_0","ECOG_1","ECOG_2","ECOG_3","ECOG_4","ECOG_5","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"emetogenicRisk","type":{"type":"enum","name":"EmetogenicRisk","symbols":["MINIMAL","LOW","MODERATE","HIGH","UNKNOWN"],"default":"UNKNOWN"}},{"name":"researchStudyId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"plannedStartDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["PHI"]},{"name":"orderedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"orderedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
