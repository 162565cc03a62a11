// Generated from clinical/procedures/procedure-device-used.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A tracked device was used in a procedure or left in the patient, and its label was scanned. Implants of the operating room are followed further by Implant.Tracked.
 *
 * Event `Procedure.DeviceUsed`, version 1. Topic `clinical.events`, key `procedureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ProcedureDeviceUsed {
  /** Procedure in which it was used. UUID. */
  readonly procedureId: string;
  /** Patient in or on whom it was used. UUID. */
  readonly patientId: string;
  /** Encounter to which use is charged. UUID. */
  readonly encounterId: string;
  /** Our device record; null for a single-use item without one. UUID. Default: `null`. */
  readonly deviceId: string | null;
  /** Kind of device, SNOMED CT. Sensitive: `PHI`. */
  readonly deviceCode: CodeableConcept;
  /** Whole UDI as scanned; null for items without a barcode. Default: `null`. */
  readonly udi: string | null;
  /** Lot from the label. Default: `null`. */
  readonly lotNumber: string | null;
  /** Serial number from the label, where it has one. Default: `null`. */
  readonly serialNumber: string | null;
  /** Use-by date on the label. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly expiryDate: string | null;
  /** Fate at the end of the procedure. Sensitive: `PHI`. */
  readonly deviceFate: ProcedureDeviceFate;
  /** Where it was placed, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly bodySite: CodeableConcept | null;
  /** How many, in each. */
  readonly quantity: Quantity;
  /** Whether it is charged apart. */
  readonly isBillable: boolean;
  /** Nurse or technologist who scanned. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link ProcedureDeviceUsed} as a publisher passes it: what has a default may be left out. */
export type ProcedureDeviceUsedInput = WithDefaults<ProcedureDeviceUsed, "deviceId" | "udi" | "lotNumber" | "serialNumber" | "expiryDate" | "bodySite", { readonly deviceCode: CodeableConceptInput; readonly bodySite: CodeableConceptInput | null; readonly quantity: QuantityInput; readonly recordedBy: ActorInput }>;

/**
 * What became of it. FAILED goes to the quarantine shelf and may have to be reported to the FDA.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ProcedureDeviceFate = "LEFT_IN_PATIENT" | "USED_AND_DISCARDED" | "REPROCESSED" | "OPENED_NOT_USED" | "FAILED" | "UNKNOWN";

/**
 * A tracked device was used in a procedure or left in the patient, and its label was scanned. Implants of the operating room are followed further by Implant.Tracked.
 *
 * Event `Procedure.DeviceUsed`, version 1. Topic `clinical.events`, key `procedureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ProcedureDeviceUsed: EventDefinition<"Procedure.DeviceUsed", ProcedureDeviceUsed, ProcedureDeviceUsedInput> = /*@__PURE__*/ defineEvent({
  type: "Procedure.DeviceUsed",
  version: 1,
  topic: "clinical.events",
  key: "procedureId",
  aggregate: "Procedure",
  schema: '{"type":"record","name":"ProcedureDeviceUsed","namespace":"healthtech.clinical","fields":[{"name":"procedureId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"deviceId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"deviceCode","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"udi","type":["null","string"],"default":null},{"name":"lotNumber","type":["null","string"],"default":null},{"name":"serialNumber","type":["null","string"],"default":null},{"name":"expiryDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"deviceFate","type":{"type":"enum","name":"ProcedureDeviceFate","symbols":["LEFT_IN_PATIENT","USED_AND_DISCARDED","REPROCESSED","OPENED_NOT_USED","FAILED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"bodySite","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"quantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}},{"name":"isBillable","type":"boolean"},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
