// Generated from rcm/pricing/estimate-accepted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Money } from "../shared/money.js";

/**
 * The patient acknowledged an estimate and chose how to pay. It is no consent to the treatment and no promise that the figure will not change.
 *
 * Event `Estimate.Accepted`, version 1. Topic `rcm.events`, key `estimateId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export interface EstimateAccepted {
  /** Estimate that was acknowledged. UUID. */
  readonly estimateId: string;
  /** Patient or the person who answers for them. Sensitive: `PII`. */
  readonly acceptedBy: Actor;
  /** Starts the next step by itself. Sensitive: `FINANCIAL`. */
  readonly estimatePayingIntent: EstimatePayingIntent;
  /** Paid on the spot; null where nothing was. Sensitive: `FINANCIAL`. Default: `null`. */
  readonly depositAmount: Money | null;
  /** Signed acknowledgement, where the patient signed one. UUID. Default: `null`. */
  readonly signedDocumentId: string | null;
  /** When it was acknowledged. Point in time, to the millisecond. */
  readonly acceptedAt: Date;
}

/** {@link EstimateAccepted} as a publisher passes it: what has a default may be left out. */
export type EstimateAcceptedInput = WithDefaults<EstimateAccepted, "depositAmount" | "signedDocumentId", { readonly acceptedBy: ActorInput }>;

/** How the patient means to pay. A symbol that is not known yet is read as `UNKNOWN`. */
export type EstimatePayingIntent = "PAY_NOW" | "PAY_AT_SERVICE" | "PAYMENT_PLAN" | "ASK_FOR_ASSISTANCE" | "USE_INSURANCE_AFTER_ALL" | "UNKNOWN";

/**
 * The patient acknowledged an estimate and chose how to pay. It is no consent to the treatment and no promise that the figure will not change.
 *
 * Event `Estimate.Accepted`, version 1. Topic `rcm.events`, key `estimateId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export const EstimateAccepted: EventDefinition<"Estimate.Accepted", EstimateAccepted, EstimateAcceptedInput> = /*@__PURE__*/ defineEvent({
  type: "Estimate.Accepted",
  version: 1,
  topic: "rcm.events",
  key: "estimateId",
  aggregate: "Estimate",
  schema: '{"type":"record","name":"EstimateAccepted","namespace":"healthtech.rcm","fields":[{"name":"estimateId","type":{"type":"string","logicalType":"uuid"}},{"name":"acceptedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"estimatePayingIntent","type":{"type":"enum","name":"EstimatePayingIntent","symbols":["PAY_NOW","PAY_AT_SERVICE","PAYMENT_PLAN","ASK_FOR_ASSISTANCE","USE_INSURANCE_AFTER_ALL","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["FINANCIAL"]},{"name":"depositAmount","type":["null",{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"signedDocumentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"acceptedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
