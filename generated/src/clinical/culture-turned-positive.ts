// Generated from clinical/microbiology/culture-turned-positive.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The incubator signalled growth in a bottle, or the bench first saw colonies on a plate. It does not yet name an organism and may prove to be a contaminant.
 *
 * Event `Culture.TurnedPositive`, version 1. Topic `clinical.events`, key `cultureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface CultureTurnedPositive {
  /** Culture in which something grows. UUID. */
  readonly cultureId: string;
  /** Patient who may be bacteremic. UUID. */
  readonly patientId: string;
  /** Encounter whose team is warned; a patient sent home is called back. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Bottle or plate that showed growth first. UUID. */
  readonly specimenId: string;
  /** Incubator cabinet that signalled; null for plates. UUID. Default: `null`. */
  readonly deviceId: string | null;
  /** Culture that turned, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Bottles of the set with growth up to now. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly positiveBottleCount: number;
  /** Bottles that were drawn, so that one of four can be told from four of four. Whole number of 32 bits. */
  readonly totalBottleCount: number;
  /**
   * Full hours from loading to the signal; under twelve speaks for a high load, beyond 24 for contamination.
   *
   * Whole number of 32 bits. Sensitive: `PHI`. Default: `null`.
   */
  readonly timeToPositivityHours: number | null;
  /** Bench's guess from number of bottles and time; null before the Gram stain. Sensitive: `PHI`. Default: `null`. */
  readonly isLikelyContaminant: boolean | null;
  /** When the signal came or the colonies were seen. Point in time, to the millisecond. */
  readonly detectedAt: Date;
}

/** {@link CultureTurnedPositive} as a publisher passes it: what has a default may be left out. */
export type CultureTurnedPositiveInput = WithDefaults<CultureTurnedPositive, "encounterId" | "deviceId" | "timeToPositivityHours" | "isLikelyContaminant", { readonly code: CodeableConceptInput }>;

/**
 * The incubator signalled growth in a bottle, or the bench first saw colonies on a plate. It does not yet name an organism and may prove to be a contaminant.
 *
 * Event `Culture.TurnedPositive`, version 1. Topic `clinical.events`, key `cultureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const CultureTurnedPositive: EventDefinition<"Culture.TurnedPositive", CultureTurnedPositive, CultureTurnedPositiveInput> = /*@__PURE__*/ defineEvent({
  type: "Culture.TurnedPositive",
  version: 1,
  topic: "clinical.events",
  key: "cultureId",
  aggregate: "Culture",
  schema: '{"type":"record","name":"CultureTurnedPositive","namespace":"healthtech.clinical","fields":[{"name":"cultureId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"specimenId","type":{"type":"string","logicalType":"uuid"}},{"name":"deviceId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"positiveBottleCount","type":"int","confluent:tags":["PHI"]},{"name":"totalBottleCount","type":"int"},{"name":"timeToPositivityHours","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"isLikelyContaminant","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"detectedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
