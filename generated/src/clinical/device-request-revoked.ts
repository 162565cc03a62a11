// Generated from clinical/orders/device-request-revoked.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Money } from "../shared/money.js";

/**
 * A prescription for equipment was withdrawn before delivery. Equipment that was delivered and comes back is a return at the supplier.
 *
 * Event `DeviceRequest.Revoked`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface DeviceRequestRevoked {
  /** Prescription that no longer holds. UUID. */
  readonly orderId: string;
  /** Patient who will not get this equipment. UUID. */
  readonly patientId: string;
  /** Equipment that had been prescribed, HCPCS. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Why it was withdrawn. Sensitive: `PHI`. */
  readonly deviceRevocationReason: DeviceRevocationReason;
  /** Prescription made instead. UUID. Default: `null`. */
  readonly replacementOrderId: string | null;
  /** Authorization that failed or is given back. UUID. Default: `null`. */
  readonly priorAuthorizationId: string | null;
  /** True when the supplier stopped its preparation. */
  readonly wasSupplierInformed: boolean;
  /** Fee of the supplier for the withdrawal; null when none. Sensitive: `FINANCIAL`. Default: `null`. */
  readonly restockFeeAmount: Money | null;
  /** When the withdrawal was signed. Point in time, to the millisecond. */
  readonly revokedAt: Date;
  /** Practitioner who withdrew it. Sensitive: `PII`. */
  readonly revokedBy: Actor;
}

/** {@link DeviceRequestRevoked} as a publisher passes it: what has a default may be left out. */
export type DeviceRequestRevokedInput = WithDefaults<DeviceRequestRevoked, "replacementOrderId" | "priorAuthorizationId" | "restockFeeAmount", { readonly code: CodeableConceptInput; readonly revokedBy: ActorInput }>;

/** COVERAGE_DENIED is the payer's no, not the supplier's. A symbol that is not known yet is read as `UNKNOWN`. */
export type DeviceRevocationReason = "COVERAGE_DENIED" | "NEED_CHANGED" | "PATIENT_DECLINED" | "UNAVAILABLE" | "WRONG_ITEM" | "DECEASED" | "UNKNOWN";

/**
 * A prescription for equipment was withdrawn before delivery. Equipment that was delivered and comes back is a return at the supplier.
 *
 * Event `DeviceRequest.Revoked`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const DeviceRequestRevoked: EventDefinition<"DeviceRequest.Revoked", DeviceRequestRevoked, DeviceRequestRevokedInput> = /*@__PURE__*/ defineEvent({
  type: "DeviceRequest.Revoked",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "DeviceRequest",
  schema: '{"type":"record","name":"DeviceRequestRevoked","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"deviceRevocationReason","type":{"type":"enum","name":"DeviceRevocationReason","symbols":["COVERAGE_DENIED","NEED_CHANGED","PATIENT_DECLINED","UNAVAILABLE","WRONG_ITEM","DECEASED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"replacementOrderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"priorAuthorizationId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"wasSupplierInformed","type":"boolean"},{"name":"restockFeeAmount","type":["null",{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"revokedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"revokedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
