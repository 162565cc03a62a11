// Generated from clinical/vitals-observations/vitals-early-warning-scored.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * An early warning score was calculated from a set of vital signs, including sets that score zero. Whether a team was called is told by RapidResponse.Activated.
 *
 * Event `Vitals.EarlyWarningScored`, version 1. Topic `clinical.events`, key `vitalsId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface VitalsEarlyWarningScored {
  /** Set that was scored. UUID. */
  readonly vitalsId: string;
  /** Patient to whose deterioration risk the score speaks. UUID. */
  readonly patientId: string;
  /** Inpatient or emergency stay to which the escalation chain belongs. UUID. */
  readonly encounterId: string;
  /** Which scale; totals of different scales cannot be compared. */
  readonly earlyWarningScale: EarlyWarningScale;
  /** Sum of the points of all parameters. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly totalScore: number;
  /**
   * Sum of the set before; null for the first of a stay.
   *
   * Whole number of 32 bits. Sensitive: `PHI`. Default: `null`.
   */
  readonly previousTotalScore: number | null;
  /** Points by parameter, so that a single three can be seen. Sensitive: `PHI`. */
  readonly parameterScores: readonly EarlyWarningParameter[];
  /** Band that decides the response. Sensitive: `PHI`. */
  readonly earlyWarningBand: EarlyWarningBand;
  /**
   * True when saturation was scored on the second scale, for a prescribed target of 88 to 92 percent.
   *
   * Sensitive: `PHI`.
   */
  readonly isHypercapnicScaleUsed: boolean;
  /** Parameters that the set lacked, LOINC; the total is then too low. Sensitive: `PHI`. Default: `[]`. */
  readonly missingCodes: readonly CodeableConcept[];
  /** When the scale wants the next set. Point in time, to the millisecond. Default: `null`. */
  readonly nextDueAt: Date | null;
  /** Time of the set that was scored. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
}

/** {@link VitalsEarlyWarningScored} as a publisher passes it: what has a default may be left out. */
export type VitalsEarlyWarningScoredInput = WithDefaults<VitalsEarlyWarningScored, "previousTotalScore" | "missingCodes" | "nextDueAt", { readonly parameterScores: readonly EarlyWarningParameterInput[]; readonly missingCodes: readonly CodeableConceptInput[] }>;

/**
 * Score in use on the ward. PEWS is for children, MEOWS for pregnant and newly delivered women.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EarlyWarningScale = "NEWS2" | "MEWS" | "PEWS" | "MEOWS" | "LOCAL" | "UNKNOWN";

/** Points that one vital sign contributed to the total. */
export interface EarlyWarningParameter {
  /** Vital sign scored, LOINC. */
  readonly code: CodeableConcept;
  /** Points given, 0 to 3. Whole number of 32 bits. */
  readonly parameterScore: number;
}

/** {@link EarlyWarningParameter} as a publisher passes it: what has a default may be left out. */
export type EarlyWarningParameterInput = WithDefaults<EarlyWarningParameter, never, { readonly code: CodeableConceptInput }>;

/**
 * Band of clinical risk. LOW_MEDIUM is a total below five in which one parameter alone scored three.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EarlyWarningBand = "LOW" | "LOW_MEDIUM" | "MEDIUM" | "HIGH" | "UNKNOWN";

/**
 * An early warning score was calculated from a set of vital signs, including sets that score zero. Whether a team was called is told by RapidResponse.Activated.
 *
 * Event `Vitals.EarlyWarningScored`, version 1. Topic `clinical.events`, key `vitalsId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const VitalsEarlyWarningScored: EventDefinition<"Vitals.EarlyWarningScored", VitalsEarlyWarningScored, VitalsEarlyWarningScoredInput> = /*@__PURE__*/ defineEvent({
  type: "Vitals.EarlyWarningScored",
  version: 1,
  topic: "clinical.events",
  key: "vitalsId",
  aggregate: "Vitals",
  schema: '{"type":"record","name":"VitalsEarlyWarningScored","namespace":"healthtech.clinical","fields":[{"name":"vitalsId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"earlyWarningScale","type":{"type":"enum","name":"EarlyWarningScale","symbols":["NEWS2","MEWS","PEWS","MEOWS","LOCAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"totalScore","type":"int","confluent:tags":["PHI"]},{"name":"previousTotalScore","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"parameterScores","type":{"type":"array","items":{"type":"record","name":"EarlyWarningParameter","fields":[{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},{"name":"parameterScore","type":"int"}]}},"confluent:tags":["PHI"]},{"name":"earlyWarningBand","type":{"type":"enum","name":"EarlyWarningBand","symbols":["LOW","LOW_MEDIUM","MEDIUM","HIGH","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"isHypercapnicScaleUsed","type":"boolean","confluent:tags":["PHI"]},{"name":"missingCodes","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"nextDueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
