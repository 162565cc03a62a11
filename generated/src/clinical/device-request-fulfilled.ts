// Generated from clinical/orders/device-request-fulfilled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * Equipment that had been prescribed was delivered, set up, and taught to the patient. The claim for it is the supplier's.
 *
 * Event `DeviceRequest.Fulfilled`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface DeviceRequestFulfilled {
  /** Prescription that was filled. UUID. */
  readonly orderId: string;
  /** Patient who got the equipment. UUID. */
  readonly patientId: string;
  /** Our record of the device, when it is tracked. UUID. Default: `null`. */
  readonly deviceId: string | null;
  /** Equipment delivered, HCPCS; it may differ from the prescription by agreement. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Serial number as printed on the type plate. Default: `null`. */
  readonly serialNumber: string | null;
  /** Pieces delivered, code 1. */
  readonly quantity: Quantity;
  /** Where the patient received it. */
  readonly deviceDeliveryPlace: DeviceDeliveryPlace;
  /** True when it was adjusted on the patient. */
  readonly wasFitted: boolean;
  /** True when patient or carer showed safe use. */
  readonly wasTaught: boolean;
  /** Days from prescription to delivery. Whole number of 32 bits. */
  readonly waitDays: number;
  /** When it was handed over. Point in time, to the millisecond. */
  readonly deliveredAt: Date;
  /** Who signed the delivery slip. Sensitive: `PII`. */
  readonly receivedBy: Actor;
  /** Supplier that delivered. */
  readonly supplierName: string;
}

/** {@link DeviceRequestFulfilled} as a publisher passes it: what has a default may be left out. */
export type DeviceRequestFulfilledInput = WithDefaults<DeviceRequestFulfilled, "deviceId" | "serialNumber", { readonly code: CodeableConceptInput; readonly quantity: QuantityInput; readonly receivedBy: ActorInput }>;

/** BEDSIDE is before discharge. A symbol that is not known yet is read as `UNKNOWN`. */
export type DeviceDeliveryPlace = "BEDSIDE" | "HOME" | "CLINIC" | "SHIPPED" | "UNKNOWN";

/**
 * Equipment that had been prescribed was delivered, set up, and taught to the patient. The claim for it is the supplier's.
 *
 * Event `DeviceRequest.Fulfilled`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const DeviceRequestFulfilled: EventDefinition<"DeviceRequest.Fulfilled", DeviceRequestFulfilled, DeviceRequestFulfilledInput> = /*@__PURE__*/ defineEvent({
  type: "DeviceRequest.Fulfilled",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "DeviceRequest",
  schema: '{"type":"record","name":"DeviceRequestFulfilled","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"deviceId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"serialNumber","type":["null","string"],"default":null},{"name":"quantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}},{"name":"deviceDeliveryPlace","type":{"type":"enum","name":"DeviceDeliveryPlace","symbols":["BEDSIDE","HOME","CLINIC","SHIPPED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"wasFitted","type":"boolean"},{"name":"wasTaught","type":"boolean"},{"name":"waitDays","type":"int"},{"name":"deliveredAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"receivedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"supplierName","type":"string"}],"schemaVersion":1}',
});
