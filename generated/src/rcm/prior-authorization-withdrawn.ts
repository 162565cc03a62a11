// Generated from rcm/prior-authorization/prior-authorization-withdrawn.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * We gave up a request or an authorization, because the service will not be given or another payer is responsible. The payer is told with a 278 cancellation where it had the request.
 *
 * Event `PriorAuthorization.Withdrawn`, version 1. Topic `rcm.events`, key `priorAuthorizationId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PriorAuthorizationWithdrawn {
  /** Authorization that is given up. UUID. */
  readonly priorAuthorizationId: string;
  /** NOT_REQUIRED_AFTER_ALL feeds the correction of our rules. Sensitive: `PHI`. */
  readonly authorizationWithdrawalReason: AuthorizationWithdrawalReason;
  /** True when the payer had already decided. */
  readonly wasDecided: boolean;
  /** Units that were given under it and will still be claimed. Sensitive: `PHI`. Default: `null`. */
  readonly usedUnits: Quantity | null;
  /**
   * When the cancellation left for the payer; null where the payer never had the request.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly payerNotifiedAt: Date | null;
  /** Who decided to give it up. Sensitive: `PII`. */
  readonly authorizedBy: Actor;
}

/** {@link PriorAuthorizationWithdrawn} as a publisher passes it: what has a default may be left out. */
export type PriorAuthorizationWithdrawnInput = WithDefaults<PriorAuthorizationWithdrawn, "usedUnits" | "payerNotifiedAt", { readonly usedUnits: QuantityInput | null; readonly authorizedBy: ActorInput }>;

/**
 * Why it is no longer needed. EMERGENT means that the service was given as an emergency and needs a notification instead.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AuthorizationWithdrawalReason = "ORDER_CANCELLED" | "PATIENT_DECLINED" | "PAYER_CHANGED" | "NOT_REQUIRED_AFTER_ALL" | "EMERGENT" | "ENTERED_IN_ERROR" | "UNKNOWN";

/**
 * We gave up a request or an authorization, because the service will not be given or another payer is responsible. The payer is told with a 278 cancellation where it had the request.
 *
 * Event `PriorAuthorization.Withdrawn`, version 1. Topic `rcm.events`, key `priorAuthorizationId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PriorAuthorizationWithdrawn: EventDefinition<"PriorAuthorization.Withdrawn", PriorAuthorizationWithdrawn, PriorAuthorizationWithdrawnInput> = /*@__PURE__*/ defineEvent({
  type: "PriorAuthorization.Withdrawn",
  version: 1,
  topic: "rcm.events",
  key: "priorAuthorizationId",
  aggregate: "PriorAuthorization",
  schema: '{"type":"record","name":"PriorAuthorizationWithdrawn","namespace":"healthtech.rcm","fields":[{"name":"priorAuthorizationId","type":{"type":"string","logicalType":"uuid"}},{"name":"authorizationWithdrawalReason","type":{"type":"enum","name":"AuthorizationWithdrawalReason","symbols":["ORDER_CANCELLED","PATIENT_DECLINED","PAYER_CHANGED","NOT_REQUIRED_AFTER_ALL","EMERGENT","ENTERED_IN_ERROR","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"wasDecided","type":"boolean"},{"name":"usedUnits","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"payerNotifiedAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"authorizedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
