// Generated from clinical/rehabilitation/device-request-prescribed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A practitioner signed a prescription for equipment that the patient takes home, with the findings that prove the need. Delivery is DeviceRequest.Fulfilled.
 *
 * Event `DeviceRequest.Prescribed`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface DeviceRequestPrescribed {
  /** Prescription, key of all that happens to it. UUID. */
  readonly orderId: string;
  /** Patient who will use the equipment. UUID. */
  readonly patientId: string;
  /** Face-to-face visit on which the prescription rests. UUID. */
  readonly encounterId: string;
  /** Course of therapy in which it was tried. UUID. Default: `null`. */
  readonly episodeOfCareId: string | null;
  /** Equipment that was prescribed, HCPCS. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** HCPCS modifiers such as NU for new and RR for rental. Sensitive: `PHI`. Default: `[]`. */
  readonly modifiers: readonly string[];
  /** How many, code 1. */
  readonly quantity: Quantity;
  /** How the patient comes to have it. */
  readonly deviceAcquisition: DeviceAcquisition;
  /** Estimated months of need, 99 for lifetime, as on the certificate. Whole number of 32 bits. Default: `null`. */
  readonly needMonths: number | null;
  /** Diagnoses that prove the need, ICD-10-CM. Sensitive: `PHI`. Default: `[]`. */
  readonly diagnoses: readonly CodeableConcept[];
  /** Measures and options, such as seat width. Sensitive: `PHI`. Default: `null`. */
  readonly sizingText: string | null;
  /** True when the patient used the same kind safely before. */
  readonly wasTrialed: boolean;
  /** Supplier chosen by the patient. Default: `null`. */
  readonly supplierName: string | null;
  /** Practitioner who signed. Sensitive: `PII`. */
  readonly orderedBy: Actor;
}

/** {@link DeviceRequestPrescribed} as a publisher passes it: what has a default may be left out. */
export type DeviceRequestPrescribedInput = WithDefaults<DeviceRequestPrescribed, "episodeOfCareId" | "modifiers" | "needMonths" | "diagnoses" | "sizingText" | "supplierName", { readonly code: CodeableConceptInput; readonly quantity: QuantityInput; readonly diagnoses: readonly CodeableConceptInput[]; readonly orderedBy: ActorInput }>;

/**
 * RENT_TO_PURCHASE passes to the patient after the capped rental.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type DeviceAcquisition = "PURCHASE" | "RENTAL" | "RENT_TO_PURCHASE" | "LOAN" | "UNKNOWN";

/**
 * A practitioner signed a prescription for equipment that the patient takes home, with the findings that prove the need. Delivery is DeviceRequest.Fulfilled.
 *
 * Event `DeviceRequest.Prescribed`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const DeviceRequestPrescribed: EventDefinition<"DeviceRequest.Prescribed", DeviceRequestPrescribed, DeviceRequestPrescribedInput> = /*@__PURE__*/ defineEvent({
  type: "DeviceRequest.Prescribed",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "DeviceRequest",
  schema: '{"type":"record","name":"DeviceRequestPrescribed","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"episodeOfCareId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"modifiers","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"quantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}},{"name":"deviceAcquisition","type":{"type":"enum","name":"DeviceAcquisition","symbols":["PURCHASE","RENTAL","RENT_TO_PURCHASE","LOAN","UNKNOWN"],"default":"UNKNOWN"}},{"name":"needMonths","type":["null","int"],"default":null},{"name":"diagnoses","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"sizingText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"wasTrialed","type":"boolean"},{"name":"supplierName","type":["null","string"],"default":null},{"name":"orderedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
