// Generated from clinical/transfusion/blood-unit-returned.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { BloodComponent } from "./blood-component.js";

/**
 * An issued unit came back unspiked and the blood bank decided whether others may still have it. A unit that was begun and stopped does not come back this way but as Transfusion.Completed with a remainder.
 *
 * Event `BloodUnit.Returned`, version 1. Topic `clinical.events`, key `bloodUnitId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface BloodUnitReturned {
  /** Unit that was brought back. UUID. */
  readonly bloodUnitId: string;
  /** Patient who did not get it. UUID. */
  readonly patientId: string;
  /** Episode that did without it. UUID. Default: `null`. */
  readonly transfusionId: string | null;
  /** Component of the returned bag. */
  readonly bloodComponent: BloodComponent;
  /** Ground that the ward gave. */
  readonly bloodReturnReason: BloodReturnReason;
  /** From issue to receipt at the window. Whole number of 32 bits. */
  readonly minutesOutOfStorage: number;
  /** Temperature of the bag on return, degrees Celsius; null where the clock alone decides. Default: `null`. */
  readonly measuredTemperatureQuantity: Quantity | null;
  /** What the blood bank decided. */
  readonly bloodReturnDisposition: BloodReturnDisposition;
  /** Who brought it; null from the tube. Sensitive: `PII`. Default: `null`. */
  readonly returnedBy: Actor | null;
  /** Technologist who inspected it. Sensitive: `PII`. */
  readonly receivedBy: Actor;
  /** When the bag was scanned back in at the blood bank. Point in time, to the millisecond. */
  readonly receivedAt: Date;
}

/** {@link BloodUnitReturned} as a publisher passes it: what has a default may be left out. */
export type BloodUnitReturnedInput = WithDefaults<BloodUnitReturned, "transfusionId" | "measuredTemperatureQuantity" | "returnedBy", { readonly measuredTemperatureQuantity: QuantityInput | null; readonly returnedBy: ActorInput | null; readonly receivedBy: ActorInput }>;

/**
 * Why it was not hung. NO_VENOUS_ACCESS and FEVER mean that the unit was fetched too early, which the audit follows.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type BloodReturnReason = "NO_LONGER_NEEDED" | "NO_VENOUS_ACCESS" | "FEVER" | "PATIENT_REFUSED" | "PATIENT_DECEASED" | "WRONG_UNIT" | "PATIENT_OFF_UNIT" | "OTHER" | "UNKNOWN";

/**
 * Fate of the unit. QUARANTINED waits for the director's word.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type BloodReturnDisposition = "RESTOCKED" | "DISCARDED" | "QUARANTINED" | "UNKNOWN";

/**
 * An issued unit came back unspiked and the blood bank decided whether others may still have it. A unit that was begun and stopped does not come back this way but as Transfusion.Completed with a remainder.
 *
 * Event `BloodUnit.Returned`, version 1. Topic `clinical.events`, key `bloodUnitId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const BloodUnitReturned: EventDefinition<"BloodUnit.Returned", BloodUnitReturned, BloodUnitReturnedInput> = /*@__PURE__*/ defineEvent({
  type: "BloodUnit.Returned",
  version: 1,
  topic: "clinical.events",
  key: "bloodUnitId",
  aggregate: "BloodUnit",
  schema: '{"type":"record","name":"BloodUnitReturned","namespace":"healthtech.clinical","fields":[{"name":"bloodUnitId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"transfusionId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"bloodComponent","type":{"type":"enum","name":"BloodComponent","symbols":["RED_CELLS","PLATELETS","PLASMA","CRYOPRECIPITATE","WHOLE_BLOOD","GRANULOCYTES","UNKNOWN"],"default":"UNKNOWN"}},{"name":"bloodReturnReason","type":{"type":"enum","name":"BloodReturnReason","symbols":["NO_LONGER_NEEDED","NO_VENOUS_ACCESS","FEVER","PATIENT_REFUSED","PATIENT_DECEASED","WRONG_UNIT","PATIENT_OFF_UNIT","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"minutesOutOfStorage","type":"int"},{"name":"measuredTemperatureQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null},{"name":"bloodReturnDisposition","type":{"type":"enum","name":"BloodReturnDisposition","symbols":["RESTOCKED","DISCARDED","QUARANTINED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"returnedBy","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"receivedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]},{"name":"receivedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
