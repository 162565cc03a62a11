// Generated from clinical/laboratory/lab-order-added-on.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { RequestPriority } from "../shared/request-priority.js";

/**
 * A test was added to a tube that the laboratory already holds, after the bench checked that enough of it is left and that it is still stable. The patient is not drawn again; where the tube does not serve, an ordinary order follows instead.
 *
 * Event `LabOrder.AddedOn`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface LabOrderAddedOn {
  /** The new order, with a life and a result of its own. UUID. */
  readonly orderId: string;
  /** Patient whose stored tube is used once more. UUID. */
  readonly patientId: string;
  /** Encounter during which the tube was drawn. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Tube on the storage rack that serves the added test. UUID. */
  readonly specimenId: string;
  /** Order for which that tube was drawn in the first place. UUID. */
  readonly originalOrderId: string;
  /** Test that was added, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /**
   * Minutes between the draw and the request; every analyte has a limit, two hours for lactate, seven days for TSH.
   *
   * Whole number of 32 bits.
   */
  readonly specimenAgeMinutes: number;
  /** Serum, plasma or urine left above the dead volume, in mL. Sensitive: `PHI`. Default: `null`. */
  readonly remainingVolume: Quantity | null;
  /** Way by which the ward asked for the addition. */
  readonly labAddOnChannel: LabAddOnChannel;
  /** Whether a gel tube was centrifuged again, which makes its potassium unreliable. Default: `null`. */
  readonly wasRespun: boolean | null;
  /** Urgency of the added test, which may exceed that of the first one. */
  readonly priority: RequestPriority;
  /** Clinician or nurse who asked for it. Sensitive: `PII`. Default: `null`. */
  readonly orderedBy: Actor | null;
  /** When the request for the additional test reached the laboratory. Point in time, to the millisecond. */
  readonly orderedAt: Date;
}

/** {@link LabOrderAddedOn} as a publisher passes it: what has a default may be left out. */
export type LabOrderAddedOnInput = WithDefaults<LabOrderAddedOn, "encounterId" | "remainingVolume" | "wasRespun" | "orderedBy", { readonly code: CodeableConceptInput; readonly remainingVolume: QuantityInput | null; readonly orderedBy: ActorInput | null }>;

/**
 * How the request came in. TELEPHONE needs the caller's name and a signed order afterwards; BENCH is an addition by the pathologist.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type LabAddOnChannel = "ORDER_ENTRY" | "TELEPHONE" | "PAPER_REQUISITION" | "BENCH" | "UNKNOWN";

/**
 * A test was added to a tube that the laboratory already holds, after the bench checked that enough of it is left and that it is still stable. The patient is not drawn again; where the tube does not serve, an ordinary order follows instead.
 *
 * Event `LabOrder.AddedOn`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const LabOrderAddedOn: EventDefinition<"LabOrder.AddedOn", LabOrderAddedOn, LabOrderAddedOnInput> = /*@__PURE__*/ defineEvent({
  type: "LabOrder.AddedOn",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "LabOrder",
  schema: '{"type":"record","name":"LabOrderAddedOn","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"specimenId","type":{"type":"string","logicalType":"uuid"}},{"name":"originalOrderId","type":{"type":"string","logicalType":"uuid"}},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"specimenAgeMinutes","type":"int"},{"name":"remainingVolume","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"labAddOnChannel","type":{"type":"enum","name":"LabAddOnChannel","symbols":["ORDER_ENTRY","TELEPHONE","PAPER_REQUISITION","BENCH","UNKNOWN"],"default":"UNKNOWN"}},{"name":"wasRespun","type":["null","boolean"],"default":null},{"name":"priority","type":{"type":"enum","name":"RequestPriority","namespace":"healthtech.shared","symbols":["ROUTINE","URGENT","ASAP","STAT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"orderedBy","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"orderedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
