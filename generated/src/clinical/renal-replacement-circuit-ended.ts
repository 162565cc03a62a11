// Generated from clinical/intensive-care/renal-replacement-circuit-ended.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A circuit of continuous renal replacement was taken off, as planned or because it clotted. Whether the course goes on is said here, since doses must be changed at once when it does not.
 *
 * Event `RenalReplacement.CircuitEnded`, version 1. Topic `clinical.events`, key `renalReplacementId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface RenalReplacementCircuitEnded {
  /** Course to which the circuit belonged. UUID. */
  readonly renalReplacementId: string;
  /** Patient taken off the circuit. UUID. */
  readonly patientId: string;
  /** Number of the circuit that ended. Whole number of 32 bits. */
  readonly circuitSequence: number;
  /** What ended the life of this filter. Sensitive: `PHI`. */
  readonly circuitEndCause: CircuitEndCause;
  /** True when no further circuit follows. */
  readonly isCourseEnded: boolean;
  /** Hours that the filter ran. Whole number of 32 bits. */
  readonly filterLifeHours: number;
  /**
   * Delivered dose against prescribed; below 80 is reviewed.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`.
   */
  readonly deliveredPercent: string;
  /** Fluid removed over the life of the circuit, mL. Sensitive: `PHI`. */
  readonly netRemovedVolume: Quantity;
  /** False when the blood in the tubing was lost. Sensitive: `PHI`. */
  readonly wasBloodReturned: boolean;
  /** Estimated loss in mL when not returned. Sensitive: `PHI`. Default: `null`. */
  readonly lostBloodVolume: Quantity | null;
  /** When the pump stopped for good. Point in time, to the millisecond. */
  readonly endedAt: Date;
  /** Nurse who disconnected. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link RenalReplacementCircuitEnded} as a publisher passes it: what has a default may be left out. */
export type RenalReplacementCircuitEndedInput = WithDefaults<RenalReplacementCircuitEnded, "lostBloodVolume", { readonly netRemovedVolume: QuantityInput; readonly lostBloodVolume: QuantityInput | null; readonly performer: ActorInput }>;

/**
 * RECOVERY means that the kidneys make urine again; SCHEDULED_CHANGE after 72 hours.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CircuitEndCause = "CLOTTED" | "SCHEDULED_CHANGE" | "ACCESS_FAILURE" | "TRANSPORT" | "RECOVERY" | "SWITCH_TO_INTERMITTENT" | "GOALS_CHANGED" | "DIED" | "UNKNOWN";

/**
 * A circuit of continuous renal replacement was taken off, as planned or because it clotted. Whether the course goes on is said here, since doses must be changed at once when it does not.
 *
 * Event `RenalReplacement.CircuitEnded`, version 1. Topic `clinical.events`, key `renalReplacementId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const RenalReplacementCircuitEnded: EventDefinition<"RenalReplacement.CircuitEnded", RenalReplacementCircuitEnded, RenalReplacementCircuitEndedInput> = /*@__PURE__*/ defineEvent({
  type: "RenalReplacement.CircuitEnded",
  version: 1,
  topic: "clinical.events",
  key: "renalReplacementId",
  aggregate: "RenalReplacement",
  schema: '{"type":"record","name":"RenalReplacementCircuitEnded","namespace":"healthtech.clinical","fields":[{"name":"renalReplacementId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"circuitSequence","type":"int"},{"name":"circuitEndCause","type":{"type":"enum","name":"CircuitEndCause","symbols":["CLOTTED","SCHEDULED_CHANGE","ACCESS_FAILURE","TRANSPORT","RECOVERY","SWITCH_TO_INTERMITTENT","GOALS_CHANGED","DIED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"isCourseEnded","type":"boolean"},{"name":"filterLifeHours","type":"int"},{"name":"deliveredPercent","type":{"type":"bytes","logicalType":"decimal","precision":5,"scale":2},"confluent:tags":["PHI"]},{"name":"netRemovedVolume","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"wasBloodReturned","type":"boolean","confluent:tags":["PHI"]},{"name":"lostBloodVolume","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"endedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
