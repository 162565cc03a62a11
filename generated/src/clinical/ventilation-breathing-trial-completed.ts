// Generated from clinical/intensive-care/ventilation-breathing-trial-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A spontaneous breathing trial ended, passed or failed, or the daily safety screen forbade it. Passing is not extubation, for which cough and wakefulness are judged too.
 *
 * Event `Ventilation.BreathingTrialCompleted`, version 1. Topic `clinical.events`, key `ventilationEpisodeId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface VentilationBreathingTrialCompleted {
  /** Episode from which one tries to wean. UUID. */
  readonly ventilationEpisodeId: string;
  /** Patient who was tried. UUID. */
  readonly patientId: string;
  /** Outcome for the daily bundle. Sensitive: `PHI`. */
  readonly breathingTrialResult: BreathingTrialResult;
  /** How the patient was tried. */
  readonly breathingTrialMethod: BreathingTrialMethod;
  /** Minutes that it lasted; null without a trial. Whole number of 32 bits. Default: `null`. */
  readonly durationMinutes: number | null;
  /** Rate over tidal volume in litres, /min/L; above 105 speaks against. Sensitive: `PHI`. Default: `null`. */
  readonly shallowBreathingIndexQuantity: Quantity | null;
  /** What ended it, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly failureSigns: readonly CodeableConcept[];
  /** Whether it was joined with an awakening trial. */
  readonly wasSedationPaused: boolean;
  /** RASS at the trial. Whole number of 32 bits. Sensitive: `PHI`. Default: `null`. */
  readonly sedationScaleScore: number | null;
  /** True when the team means to take the tube out now. Sensitive: `PHI`. */
  readonly isExtubationPlanned: boolean;
  /** Number of the trial in this episode. Whole number of 32 bits. */
  readonly trialSequence: number;
  /** When the trial or screen ended. Point in time, to the millisecond. */
  readonly completedAt: Date;
  /** Therapist who led it. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link VentilationBreathingTrialCompleted} as a publisher passes it: what has a default may be left out. */
export type VentilationBreathingTrialCompletedInput = WithDefaults<VentilationBreathingTrialCompleted, "durationMinutes" | "shallowBreathingIndexQuantity" | "failureSigns" | "sedationScaleScore", { readonly shallowBreathingIndexQuantity: QuantityInput | null; readonly failureSigns: readonly CodeableConceptInput[]; readonly performer: ActorInput }>;

/**
 * SCREEN_FAILED was not safe to try; NOT_ATTEMPTED was safe and nobody did it.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type BreathingTrialResult = "PASSED" | "FAILED" | "SCREEN_FAILED" | "NOT_ATTEMPTED" | "UNKNOWN";

/** Support left during the trial. A symbol that is not known yet is read as `UNKNOWN`. */
export type BreathingTrialMethod = "PRESSURE_SUPPORT" | "T_PIECE" | "CPAP" | "TUBE_COMPENSATION" | "UNKNOWN";

/**
 * A spontaneous breathing trial ended, passed or failed, or the daily safety screen forbade it. Passing is not extubation, for which cough and wakefulness are judged too.
 *
 * Event `Ventilation.BreathingTrialCompleted`, version 1. Topic `clinical.events`, key `ventilationEpisodeId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const VentilationBreathingTrialCompleted: EventDefinition<"Ventilation.BreathingTrialCompleted", VentilationBreathingTrialCompleted, VentilationBreathingTrialCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "Ventilation.BreathingTrialCompleted",
  version: 1,
  topic: "clinical.events",
  key: "ventilationEpisodeId",
  aggregate: "Ventilation",
  schema: '{"type":"record","name":"VentilationBreathingTrialCompleted","namespace":"healthtech.clinical","fields":[{"name":"ventilationEpisodeId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"breathingTrialResult","type":{"type":"enum","name":"BreathingTrialResult","symbols":["PASSED","FAILED","SCREEN_FAILED","NOT_ATTEMPTED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"breathingTrialMethod","type":{"type":"enum","name":"BreathingTrialMethod","symbols":["PRESSURE_SUPPORT","T_PIECE","CPAP","TUBE_COMPENSATION","UNKNOWN"],"default":"UNKNOWN"}},{"name":"durationMinutes","type":["null","int"],"default":null},{"name":"shallowBreathingIndexQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"failureSigns","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"wasSedationPaused","type":"boolean"},{"name":"sedationScaleScore","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"isExtubationPlanned","type":"boolean","confluent:tags":["PHI"]},{"name":"trialSequence","type":"int"},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
