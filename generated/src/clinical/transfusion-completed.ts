// Generated from clinical/transfusion/transfusion-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Period, PeriodInput } from "../shared/period.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A unit ran through, or was taken down with a remainder, and the last vital signs are charted. The fate of the bag is thereby closed from donor to recipient, as the look-back rules require.
 *
 * Event `Transfusion.Completed`, version 1. Topic `clinical.events`, key `transfusionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface TransfusionCompleted {
  /** Episode to which the finished unit belongs. UUID. */
  readonly transfusionId: string;
  /** Recipient of the unit. UUID. */
  readonly patientId: string;
  /** Stay in which the unit ended. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Unit that is used up. UUID. */
  readonly bloodUnitId: string;
  /** What the patient received, mL, without saline. Sensitive: `PHI`. */
  readonly transfusedVolume: Quantity;
  /** What was left in the bag; null when it ran empty. Default: `null`. */
  readonly discardedVolume: Quantity | null;
  /** How it came to an end. Sensitive: `PHI`. */
  readonly transfusionEndReason: TransfusionEndReason;
  /** Whether any sign of a reaction was noted; then a work-up is on its way. */
  readonly wasReactionSuspected: boolean;
  /** Vital signs within the hour after. UUID. */
  readonly postVitalsId: string;
  /** From the first drop to the last. Sensitive: `PHI`. */
  readonly effectivePeriod: Period;
  /**
   * When the count is to be drawn that shows whether it helped.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly expectedResponseAt: Date | null;
  /** Nurse who took it down. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link TransfusionCompleted} as a publisher passes it: what has a default may be left out. */
export type TransfusionCompletedInput = WithDefaults<TransfusionCompleted, "encounterId" | "discardedVolume" | "expectedResponseAt", { readonly transfusedVolume: QuantityInput; readonly discardedVolume: QuantityInput | null; readonly effectivePeriod: PeriodInput; readonly performer: ActorInput }>;

/**
 * Why the bag came down. TIME_LIMIT is the four hours; REACTION has an event of its own.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type TransfusionEndReason = "UNIT_EMPTY" | "REACTION" | "TIME_LIMIT" | "LOST_ACCESS" | "GOAL_REACHED" | "CLINICIAN_DECISION" | "PATIENT_DECEASED" | "UNKNOWN";

/**
 * A unit ran through, or was taken down with a remainder, and the last vital signs are charted. The fate of the bag is thereby closed from donor to recipient, as the look-back rules require.
 *
 * Event `Transfusion.Completed`, version 1. Topic `clinical.events`, key `transfusionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const TransfusionCompleted: EventDefinition<"Transfusion.Completed", TransfusionCompleted, TransfusionCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "Transfusion.Completed",
  version: 1,
  topic: "clinical.events",
  key: "transfusionId",
  aggregate: "Transfusion",
  schema: '{"type":"record","name":"TransfusionCompleted","namespace":"healthtech.clinical","fields":[{"name":"transfusionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"bloodUnitId","type":{"type":"string","logicalType":"uuid"}},{"name":"transfusedVolume","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"discardedVolume","type":["null","healthtech.shared.Quantity"],"default":null},{"name":"transfusionEndReason","type":{"type":"enum","name":"TransfusionEndReason","symbols":["UNIT_EMPTY","REACTION","TIME_LIMIT","LOST_ACCESS","GOAL_REACHED","CLINICIAN_DECISION","PATIENT_DECEASED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"wasReactionSuspected","type":"boolean"},{"name":"postVitalsId","type":{"type":"string","logicalType":"uuid"}},{"name":"effectivePeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"expectedResponseAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
