// Generated from clinical/imaging/imaging-order-cancelled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";

/**
 * An examination was called off before the first image. Once images exist, a broken-off scan is ImagingStudy.Discontinued.
 *
 * Event `ImagingOrder.Cancelled`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ImagingOrderCancelled {
  /** Order that will not be carried out. UUID. */
  readonly orderId: string;
  /** Patient who need not come or fast any more. UUID. */
  readonly patientId: string;
  /** Stay whose ward is told. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Examination that will be done instead, as ultrasound in place of CT. UUID. Default: `null`. */
  readonly replacementOrderId: string | null;
  /** Number that vanishes from the modality worklist. Sensitive: `PHI`. */
  readonly accessionNumber: Identifier;
  /** Examination called off, CPT. Sensitive: `PHI`. */
  readonly procedureCode: CodeableConcept;
  /** Reason chosen at the cancellation. Sensitive: `PHI`. */
  readonly imagingCancellationReason: ImagingCancellationReason;
  /** True when contrast had been drunk, a tracer ordered or sedation given, so that cost and a note follow. */
  readonly wasPrepared: boolean;
  /** Who called it off on whose side. Sensitive: `PII`. */
  readonly cancelledBy: Actor;
  /** When the slot became free. Point in time, to the millisecond. */
  readonly cancelledAt: Date;
}

/** {@link ImagingOrderCancelled} as a publisher passes it: what has a default may be left out. */
export type ImagingOrderCancelledInput = WithDefaults<ImagingOrderCancelled, "encounterId" | "replacementOrderId", { readonly accessionNumber: IdentifierInput; readonly procedureCode: CodeableConceptInput; readonly cancelledBy: ActorInput }>;

/**
 * Why it was called off. NOT_INDICATED is the radiologist's refusal; UNSAFE follows the safety screening or a contrast risk.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ImagingCancellationReason = "CLINICIAN_REQUEST" | "PATIENT_REFUSED" | "NO_SHOW" | "NOT_INDICATED" | "DUPLICATE" | "UNSAFE" | "AUTHORIZATION_DENIED" | "PATIENT_DISCHARGED" | "PATIENT_DECEASED" | "OTHER" | "UNKNOWN";

/**
 * An examination was called off before the first image. Once images exist, a broken-off scan is ImagingStudy.Discontinued.
 *
 * Event `ImagingOrder.Cancelled`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ImagingOrderCancelled: EventDefinition<"ImagingOrder.Cancelled", ImagingOrderCancelled, ImagingOrderCancelledInput> = /*@__PURE__*/ defineEvent({
  type: "ImagingOrder.Cancelled",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "ImagingOrder",
  schema: '{"type":"record","name":"ImagingOrderCancelled","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"replacementOrderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"accessionNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["PHI"]},{"name":"procedureCode","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"imagingCancellationReason","type":{"type":"enum","name":"ImagingCancellationReason","symbols":["CLINICIAN_REQUEST","PATIENT_REFUSED","NO_SHOW","NOT_INDICATED","DUPLICATE","UNSAFE","AUTHORIZATION_DENIED","PATIENT_DISCHARGED","PATIENT_DECEASED","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"wasPrepared","type":"boolean"},{"name":"cancelledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"cancelledAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
