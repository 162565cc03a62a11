// Generated from operations/housekeeping/regulated-waste-collected.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A container of regulated medical or hazardous waste left the house with a hauler, against a manifest. Ordinary refuse is not tracked.
 *
 * Event `RegulatedWaste.Collected`, version 1. Topic `operations.events`, key `wasteContainerId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface RegulatedWasteCollected {
  /** Container by its barcode. UUID. */
  readonly wasteContainerId: string;
  /** Generator of the waste in the sense of the law. UUID. */
  readonly facilityId: string;
  /** RADIOACTIVE leaves only after it has decayed. */
  readonly wasteStream: WasteStream;
  /** Weight with the container, in kg. */
  readonly grossWeight: Quantity;
  /** Number of the tracking document. */
  readonly manifestNumber: string;
  /** Licensed company that took it. */
  readonly haulerName: string;
  /** Day on which the container was begun, since the time of storing is limited. Date as `YYYY-MM-DD`. */
  readonly accumulationStartDate: string;
  /**
   * Day by which the certificate of destruction must be here; null where none is issued.
   *
   * Date as `YYYY-MM-DD`. Default: `null`.
   */
  readonly destructionDueDate: string | null;
  /** Trained worker who signed the manifest. Sensitive: `PII`. */
  readonly handedOverBy: Actor;
}

/** {@link RegulatedWasteCollected} as a publisher passes it: what has a default may be left out. */
export type RegulatedWasteCollectedInput = WithDefaults<RegulatedWasteCollected, "destructionDueDate", { readonly grossWeight: QuantityInput; readonly handedOverBy: ActorInput }>;

/**
 * Kind of waste, each with a colour and a way of destruction.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type WasteStream = "RED_BAG" | "SHARPS" | "PATHOLOGICAL" | "CHEMOTHERAPY" | "HAZARDOUS_DRUG" | "CONTROLLED_DRUG" | "RADIOACTIVE" | "UNKNOWN";

/**
 * A container of regulated medical or hazardous waste left the house with a hauler, against a manifest. Ordinary refuse is not tracked.
 *
 * Event `RegulatedWaste.Collected`, version 1. Topic `operations.events`, key `wasteContainerId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const RegulatedWasteCollected: EventDefinition<"RegulatedWaste.Collected", RegulatedWasteCollected, RegulatedWasteCollectedInput> = /*@__PURE__*/ defineEvent({
  type: "RegulatedWaste.Collected",
  version: 1,
  topic: "operations.events",
  key: "wasteContainerId",
  aggregate: "RegulatedWaste",
  schema: '{"type":"record","name":"RegulatedWasteCollected","namespace":"healthtech.operations","fields":[{"name":"wasteContainerId","type":{"type":"string","logicalType":"uuid"}},{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"wasteStream","type":{"type":"enum","name":"WasteStream","symbols":["RED_BAG","SHARPS","PATHOLOGICAL","CHEMOTHERAPY","HAZARDOUS_DRUG","CONTROLLED_DRUG","RADIOACTIVE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"grossWeight","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}},{"name":"manifestNumber","type":"string"},{"name":"haulerName","type":"string"},{"name":"accumulationStartDate","type":{"type":"int","logicalType":"date"}},{"name":"destructionDueDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"handedOverBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
