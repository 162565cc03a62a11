// Generated from clinical/neonatal/newborn-phototherapy-stopped.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * The light was switched off for good, and the time until the rebound sample runs. Interruptions for feeding are not reported.
 *
 * Event `Newborn.Phototherapy.Stopped`, version 1. Topic `clinical.events`, key `newbornPatientId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface NewbornPhototherapyStopped {
  /** Child that was taken from the light. UUID. */
  readonly newbornPatientId: string;
  /** Stay in which the light ended. UUID. */
  readonly encounterId: string;
  /** Course of light, as named at its start. UUID. */
  readonly procedureId: string;
  /** Ground for ending the course. Sensitive: `PHI`. */
  readonly phototherapyStopReason: PhototherapyStopReason;
  /** Last total bilirubin under light, mg/dL. Sensitive: `PHI`. */
  readonly bilirubinQuantity: Quantity;
  /**
   * Loss from birth weight at the end; above 10 the feeding plan is reviewed.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`. Default: `null`.
   */
  readonly weightLossPercent: string | null;
  /** Hours under the light, pauses left out. Whole number of 32 bits. */
  readonly lightHours: number;
  /**
   * When bilirubin is to be checked for rebound; null when the team sees no need.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly reboundCheckDueAt: Date | null;
  /** When the lamp went off. Point in time, to the millisecond. */
  readonly completedAt: Date;
  /** Nurse who ended it on order. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link NewbornPhototherapyStopped} as a publisher passes it: what has a default may be left out. */
export type NewbornPhototherapyStoppedInput = WithDefaults<NewbornPhototherapyStopped, "weightLossPercent" | "reboundCheckDueAt", { readonly bilirubinQuantity: QuantityInput; readonly performer: ActorInput }>;

/** EXCHANGE_TRANSFUSION means that light was not enough. A symbol that is not known yet is read as `UNKNOWN`. */
export type PhototherapyStopReason = "BELOW_THRESHOLD" | "CONJUGATED_RISE" | "EXCHANGE_TRANSFUSION" | "TRANSFERRED" | "PARENT_REQUEST" | "UNKNOWN";

/**
 * The light was switched off for good, and the time until the rebound sample runs. Interruptions for feeding are not reported.
 *
 * Event `Newborn.Phototherapy.Stopped`, version 1. Topic `clinical.events`, key `newbornPatientId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const NewbornPhototherapyStopped: EventDefinition<"Newborn.Phototherapy.Stopped", NewbornPhototherapyStopped, NewbornPhototherapyStoppedInput> = /*@__PURE__*/ defineEvent({
  type: "Newborn.Phototherapy.Stopped",
  version: 1,
  topic: "clinical.events",
  key: "newbornPatientId",
  aggregate: "Newborn",
  schema: '{"type":"record","name":"NewbornPhototherapyStopped","namespace":"healthtech.clinical","fields":[{"name":"newbornPatientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"procedureId","type":{"type":"string","logicalType":"uuid"}},{"name":"phototherapyStopReason","type":{"type":"enum","name":"PhototherapyStopReason","symbols":["BELOW_THRESHOLD","CONJUGATED_RISE","EXCHANGE_TRANSFUSION","TRANSFERRED","PARENT_REQUEST","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"bilirubinQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"weightLossPercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["PHI"]},{"name":"lightHours","type":"int"},{"name":"reboundCheckDueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
