// Generated from clinical/maternity/pregnancy-fetal-monitoring-alarmed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * The fetal heart tracing reached a category that the bedside nurse must answer, as the nurse or the surveillance system classified it. A lost signal of the transducer is none of it.
 *
 * Event `Pregnancy.FetalMonitoring.Alarmed`, version 1. Topic `clinical.events`, key `pregnancyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PregnancyFetalMonitoringAlarmed {
  /** Pregnancy whose fetus is monitored. UUID. */
  readonly pregnancyId: string;
  /** Mother on the monitor. UUID. */
  readonly patientId: string;
  /** Labor stay to which the strip belongs. UUID. */
  readonly encounterId: string;
  /** Cardiotocograph that gave the tracing. UUID. Default: `null`. */
  readonly deviceId: string | null;
  /** A for a single fetus; A, B and so on for twins, as marked on the strip. Sensitive: `PHI`. */
  readonly fetusLabel: string;
  /** Class of the tracing that raised the alarm. Sensitive: `PHI`. */
  readonly fetalTracingCategory: FetalTracingCategory;
  /** Baseline over ten minutes, beats per minute. Sensitive: `PHI`. */
  readonly baselineHeartQuantity: Quantity;
  /** Variability around the baseline. Sensitive: `PHI`. */
  readonly fetalVariability: FetalVariability;
  /** Pattern that led to the class. Sensitive: `PHI`. */
  readonly fetalDeceleration: FetalDeceleration;
  /** How long the pattern had lasted when the alarm was raised. Whole number of 32 bits. */
  readonly durationMinutes: number;
  /** Resuscitation measures already begun, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly interventions: readonly CodeableConcept[];
  /** When the pattern met the alarm rule. Point in time, to the millisecond. */
  readonly detectedAt: Date;
  /** Nurse or surveillance program that classified the strip. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link PregnancyFetalMonitoringAlarmed} as a publisher passes it: what has a default may be left out. */
export type PregnancyFetalMonitoringAlarmedInput = WithDefaults<PregnancyFetalMonitoringAlarmed, "deviceId" | "interventions", { readonly baselineHeartQuantity: QuantityInput; readonly interventions: readonly CodeableConceptInput[]; readonly recordedBy: ActorInput }>;

/**
 * NICHD three-tier class. CATEGORY_THREE needs prompt delivery unless it resolves.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type FetalTracingCategory = "CATEGORY_ONE" | "CATEGORY_TWO" | "CATEGORY_THREE" | "UNKNOWN";

/**
 * Beat-to-beat amplitude. MINIMAL is 5 beats or less, MODERATE 6 to 25.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type FetalVariability = "ABSENT" | "MINIMAL" | "MODERATE" | "MARKED" | "UNKNOWN";

/**
 * Dominant deceleration. PROLONGED lasts two to ten minutes.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type FetalDeceleration = "NONE" | "EARLY" | "VARIABLE" | "LATE" | "PROLONGED" | "SINUSOIDAL" | "UNKNOWN";

/**
 * The fetal heart tracing reached a category that the bedside nurse must answer, as the nurse or the surveillance system classified it. A lost signal of the transducer is none of it.
 *
 * Event `Pregnancy.FetalMonitoring.Alarmed`, version 1. Topic `clinical.events`, key `pregnancyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PregnancyFetalMonitoringAlarmed: EventDefinition<"Pregnancy.FetalMonitoring.Alarmed", PregnancyFetalMonitoringAlarmed, PregnancyFetalMonitoringAlarmedInput> = /*@__PURE__*/ defineEvent({
  type: "Pregnancy.FetalMonitoring.Alarmed",
  version: 1,
  topic: "clinical.events",
  key: "pregnancyId",
  aggregate: "Pregnancy",
  schema: '{"type":"record","name":"PregnancyFetalMonitoringAlarmed","namespace":"healthtech.clinical","fields":[{"name":"pregnancyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"deviceId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"fetusLabel","type":"string","confluent:tags":["PHI"]},{"name":"fetalTracingCategory","type":{"type":"enum","name":"FetalTracingCategory","symbols":["CATEGORY_ONE","CATEGORY_TWO","CATEGORY_THREE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"baselineHeartQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"fetalVariability","type":{"type":"enum","name":"FetalVariability","symbols":["ABSENT","MINIMAL","MODERATE","MARKED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"fetalDeceleration","type":{"type":"enum","name":"FetalDeceleration","symbols":["NONE","EARLY","VARIABLE","LATE","PROLONGED","SINUSOIDAL","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"durationMinutes","type":"int"},{"name":"interventions","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"detectedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
