// Generated from operations/housekeeping/cleaning-inspection-failed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A check of a cleaned room, by eye, fluorescent mark or ATP swab, found it not clean. The room is withdrawn until it was cleaned again.
 *
 * Event `CleaningInspection.Failed`, version 1. Topic `operations.events`, key `inspectionId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface CleaningInspectionFailed {
  /** Key of the inspection round entry. UUID. */
  readonly inspectionId: string;
  /** Cleaning that was checked. UUID. */
  readonly cleaningRequestId: string;
  /** ATP_SWAB gives a figure, the others a verdict. */
  readonly cleaningInspectionMethod: CleaningInspectionMethod;
  /** Surfaces that were not clean, such as bed rail, call light, toilet flush. */
  readonly failedSurfaces: readonly string[];
  /** Worst swab in relative light units (UCUM {RLU}); null for other methods. Default: `null`. */
  readonly atpReading: Quantity | null;
  /** Highest reading that would have passed. Default: `null`. */
  readonly passThreshold: Quantity | null;
  /** Whether a patient lay in the room already, which infection control is told of. Sensitive: `PHI`. */
  readonly patientAlreadyPlaced: boolean;
  /** Supervisor who checked. Sensitive: `PII`. */
  readonly inspectedBy: Actor;
}

/** {@link CleaningInspectionFailed} as a publisher passes it: what has a default may be left out. */
export type CleaningInspectionFailedInput = WithDefaults<CleaningInspectionFailed, "atpReading" | "passThreshold", { readonly atpReading: QuantityInput | null; readonly passThreshold: QuantityInput | null; readonly inspectedBy: ActorInput }>;

/** How it was checked. A symbol that is not known yet is read as `UNKNOWN`. */
export type CleaningInspectionMethod = "VISUAL" | "FLUORESCENT_MARKER" | "ATP_SWAB" | "CULTURE" | "UNKNOWN";

/**
 * A check of a cleaned room, by eye, fluorescent mark or ATP swab, found it not clean. The room is withdrawn until it was cleaned again.
 *
 * Event `CleaningInspection.Failed`, version 1. Topic `operations.events`, key `inspectionId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const CleaningInspectionFailed: EventDefinition<"CleaningInspection.Failed", CleaningInspectionFailed, CleaningInspectionFailedInput> = /*@__PURE__*/ defineEvent({
  type: "CleaningInspection.Failed",
  version: 1,
  topic: "operations.events",
  key: "inspectionId",
  aggregate: "CleaningInspection",
  schema: '{"type":"record","name":"CleaningInspectionFailed","namespace":"healthtech.operations","fields":[{"name":"inspectionId","type":{"type":"string","logicalType":"uuid"}},{"name":"cleaningRequestId","type":{"type":"string","logicalType":"uuid"}},{"name":"cleaningInspectionMethod","type":{"type":"enum","name":"CleaningInspectionMethod","symbols":["VISUAL","FLUORESCENT_MARKER","ATP_SWAB","CULTURE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"failedSurfaces","type":{"type":"array","items":"string"}},{"name":"atpReading","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null},{"name":"passThreshold","type":["null","healthtech.shared.Quantity"],"default":null},{"name":"patientAlreadyPlaced","type":"boolean","confluent:tags":["PHI"]},{"name":"inspectedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
