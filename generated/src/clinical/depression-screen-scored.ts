// Generated from clinical/behavioral-health/depression-screen-scored.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A PHQ-9 was filled in and summed. The score suggests a degree of depression, it does not diagnose; what is done about item 9 is SuicideRisk.Assessed.
 *
 * Event `DepressionScreen.Scored`, version 1. Topic `clinical.events`, key `observationId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface DepressionScreenScored {
  /** Total score as an observation. UUID. */
  readonly observationId: string;
  /** Person who answered about the last two weeks. UUID. */
  readonly patientId: string;
  /** Visit to which it belongs; null when sent in from home. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Answers item by item. UUID. Default: `null`. */
  readonly questionnaireResponseId: string | null;
  /** LOINC 44261-6, total score of the PHQ-9. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Sum of nine items, 0 to 27. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly phqScore: number;
  /** Band in which the sum falls. Sensitive: `PHI`. */
  readonly depressionSeverity: DepressionSeverity;
  /**
   * Item 9, 0 not at all to 3 nearly every day; above 0 asks for an assessment today.
   *
   * Whole number of 32 bits. Sensitive: `PHI`.
   */
  readonly selfHarmItemScore: number;
  /** How hard the problems made daily life. Sensitive: `PHI`. Default: `null`. */
  readonly functionalDifficulty: DepressionFunctionalDifficulty | null;
  /**
   * Last earlier total; half of it or less counts as response.
   *
   * Whole number of 32 bits. Sensitive: `PHI`. Default: `null`.
   */
  readonly previousPhqScore: number | null;
  /** How the answers were given. */
  readonly depressionScreenMode: DepressionScreenMode;
  /** Language version that was used. Sensitive: `PII`. */
  readonly language: string;
  /** When the last item was answered. Point in time, to the millisecond. */
  readonly completedAt: Date;
}

/** {@link DepressionScreenScored} as a publisher passes it: what has a default may be left out. */
export type DepressionScreenScoredInput = WithDefaults<DepressionScreenScored, "encounterId" | "questionnaireResponseId" | "functionalDifficulty" | "previousPhqScore", { readonly code: CodeableConceptInput }>;

/**
 * Bands of the PHQ-9: MILD from 5, MODERATE from 10, MODERATELY_SEVERE from 15, SEVERE from 20.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type DepressionSeverity = "MINIMAL" | "MILD" | "MODERATE" | "MODERATELY_SEVERE" | "SEVERE" | "UNKNOWN";

/** Tenth question, not part of the sum. A symbol that is not known yet is read as `UNKNOWN`. */
export type DepressionFunctionalDifficulty = "NOT_DIFFICULT" | "SOMEWHAT" | "VERY" | "EXTREMELY" | "UNKNOWN";

/** Way of answering. A symbol that is not known yet is read as `UNKNOWN`. */
export type DepressionScreenMode = "TABLET" | "PORTAL" | "INTERVIEW" | "PAPER" | "UNKNOWN";

/**
 * A PHQ-9 was filled in and summed. The score suggests a degree of depression, it does not diagnose; what is done about item 9 is SuicideRisk.Assessed.
 *
 * Event `DepressionScreen.Scored`, version 1. Topic `clinical.events`, key `observationId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const DepressionScreenScored: EventDefinition<"DepressionScreen.Scored", DepressionScreenScored, DepressionScreenScoredInput> = /*@__PURE__*/ defineEvent({
  type: "DepressionScreen.Scored",
  version: 1,
  topic: "clinical.events",
  key: "observationId",
  aggregate: "DepressionScreen",
  schema: '{"type":"record","name":"DepressionScreenScored","namespace":"healthtech.clinical","fields":[{"name":"observationId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"questionnaireResponseId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"phqScore","type":"int","confluent:tags":["PHI"]},{"name":"depressionSeverity","type":{"type":"enum","name":"DepressionSeverity","symbols":["MINIMAL","MILD","MODERATE","MODERATELY_SEVERE","SEVERE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"selfHarmItemScore","type":"int","confluent:tags":["PHI"]},{"name":"functionalDifficulty","type":["null",{"type":"enum","name":"DepressionFunctionalDifficulty","symbols":["NOT_DIFFICULT","SOMEWHAT","VERY","EXTREMELY","UNKNOWN"],"default":"UNKNOWN"}],"default":null,"confluent:tags":["PHI"]},{"name":"previousPhqScore","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"depressionScreenMode","type":{"type":"enum","name":"DepressionScreenMode","symbols":["TABLET","PORTAL","INTERVIEW","PAPER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"language","type":"string","confluent:tags":["PII"]},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
