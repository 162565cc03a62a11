// Generated from clinical/medication/medication-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * An order reached its planned end: the last dose of the course was given or the stop time passed. Nobody decided anything at this moment, in contrast to Medication.Discontinued.
 *
 * Event `Medication.Completed`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface MedicationCompleted {
  /** Order that ran its course. UUID. */
  readonly orderId: string;
  /** Patient whose course is over. UUID. */
  readonly patientId: string;
  /** Stay in which the last dose fell. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Drug of the course, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Rule by which the order closed. */
  readonly medicationCompletionBasis: MedicationCompletionBasis;
  /** Doses that the order had foreseen. Whole number of 32 bits. */
  readonly scheduledDoseCount: number;
  /** Doses charted as given; the difference was refused, held or missed. Whole number of 32 bits. */
  readonly givenDoseCount: number;
  /**
   * Days from first to last dose, both counted; stewardship compares it with the guideline.
   *
   * Whole number of 32 bits.
   */
  readonly courseDays: number;
  /** Indication that was treated, ICD-10-CM. Sensitive: `PHI`. Default: `null`. */
  readonly reason: CodeableConcept | null;
  /** First and last dose as given. Sensitive: `PHI`. */
  readonly effectivePeriod: Period;
}

/** {@link MedicationCompleted} as a publisher passes it: what has a default may be left out. */
export type MedicationCompletedInput = WithDefaults<MedicationCompleted, "encounterId" | "reason", { readonly medication: CodeableConceptInput; readonly reason: CodeableConceptInput | null; readonly effectivePeriod: PeriodInput }>;

/**
 * What closed the order: the last of a counted number of doses, the stop time, or the policy of automatic stop after which nobody renewed.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type MedicationCompletionBasis = "DOSE_COUNT_REACHED" | "STOP_TIME_REACHED" | "AUTOMATIC_STOP" | "UNKNOWN";

/**
 * An order reached its planned end: the last dose of the course was given or the stop time passed. Nobody decided anything at this moment, in contrast to Medication.Discontinued.
 *
 * Event `Medication.Completed`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const MedicationCompleted: EventDefinition<"Medication.Completed", MedicationCompleted, MedicationCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.Completed",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationCompleted","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"medicationCompletionBasis","type":{"type":"enum","name":"MedicationCompletionBasis","symbols":["DOSE_COUNT_REACHED","STOP_TIME_REACHED","AUTOMATIC_STOP","UNKNOWN"],"default":"UNKNOWN"}},{"name":"scheduledDoseCount","type":"int"},{"name":"givenDoseCount","type":"int"},{"name":"courseDays","type":"int"},{"name":"reason","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"effectivePeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]},"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
