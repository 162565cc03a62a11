// Generated from rcm/prior-authorization/prior-authorization-expired.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * The last day of an approved authorization passed with units left over, so that services from now on need a new one. An authorization that was used up is PriorAuthorization.Exhausted.
 *
 * Event `PriorAuthorization.Expired`, version 1. Topic `rcm.events`, key `priorAuthorizationId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface PriorAuthorizationExpired {
  /** Authorization whose time is over. UUID. */
  readonly priorAuthorizationId: string;
  /** Patient whose further visits are at risk. UUID. */
  readonly patientId: string;
  /** Number that claims for earlier services go on using. Sensitive: `FINANCIAL`, `PII`. */
  readonly authorizationNumber: Identifier;
  /** Last service day that was covered. Date as `YYYY-MM-DD`. */
  readonly lastValidDate: string;
  /** Units granted and never given. Sensitive: `PHI`. */
  readonly unusedUnits: Quantity;
  /** Appointments already booked after the last valid day; each needs a decision. Whole number of 32 bits. */
  readonly bookedBeyondCount: number;
  /** Whether a request for an extension is under way. */
  readonly extensionRequested: boolean;
}

/** {@link PriorAuthorizationExpired} as a publisher passes it: what has a default may be left out. */
export type PriorAuthorizationExpiredInput = WithDefaults<PriorAuthorizationExpired, never, { readonly authorizationNumber: IdentifierInput; readonly unusedUnits: QuantityInput }>;

/**
 * The last day of an approved authorization passed with units left over, so that services from now on need a new one. An authorization that was used up is PriorAuthorization.Exhausted.
 *
 * Event `PriorAuthorization.Expired`, version 1. Topic `rcm.events`, key `priorAuthorizationId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const PriorAuthorizationExpired: EventDefinition<"PriorAuthorization.Expired", PriorAuthorizationExpired, PriorAuthorizationExpiredInput> = /*@__PURE__*/ defineEvent({
  type: "PriorAuthorization.Expired",
  version: 1,
  topic: "rcm.events",
  key: "priorAuthorizationId",
  aggregate: "PriorAuthorization",
  schema: '{"type":"record","name":"PriorAuthorizationExpired","namespace":"healthtech.rcm","fields":[{"name":"priorAuthorizationId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"authorizationNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["FINANCIAL","PII"]},{"name":"lastValidDate","type":{"type":"int","logicalType":"date"}},{"name":"unusedUnits","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"bookedBeyondCount","type":"int"},{"name":"extensionRequested","type":"boolean"}],"schemaVersion":1}',
});
