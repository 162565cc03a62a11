// Generated from operations/equipment/work-order-opened.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { RequestPriority } from "../shared/request-priority.js";

/**
 * A repair or piece of work on a device or a building part was asked for. Whether patients are in danger meanwhile is said here.
 *
 * Event `WorkOrder.Opened`, version 1. Topic `operations.events`, key `workOrderId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface WorkOrderOpened {
  /** Work until it is signed off. UUID. */
  readonly workOrderId: string;
  /** Device concerned; null for the building. UUID. Default: `null`. */
  readonly assetId: string | null;
  /** Room where the work is. UUID. */
  readonly locationId: string;
  /** Trade that is sent. */
  readonly workOrderTrade: WorkOrderTrade;
  /** What does not work, as reported, without patient names. */
  readonly problemText: string;
  /** Whether somebody could be harmed before it is mended. */
  readonly isPatientSafetyRisk: boolean;
  /** True when the device is evidence: it is sealed and not repaired before release. */
  readonly wasInvolvedInIncident: boolean;
  /** STAT brings the technician on call. */
  readonly priority: RequestPriority;
  /** First person to see the fault, whom the technician will ask. Sensitive: `PII`. */
  readonly reportedBy: Actor;
}

/** {@link WorkOrderOpened} as a publisher passes it: what has a default may be left out. */
export type WorkOrderOpenedInput = WithDefaults<WorkOrderOpened, "assetId", { readonly reportedBy: ActorInput }>;

/** Who has to come. A symbol that is not known yet is read as `UNKNOWN`. */
export type WorkOrderTrade = "BIOMEDICAL" | "ELECTRICAL" | "PLUMBING" | "HVAC" | "MEDICAL_GAS" | "IT" | "CARPENTRY" | "VENDOR" | "UNKNOWN";

/**
 * A repair or piece of work on a device or a building part was asked for. Whether patients are in danger meanwhile is said here.
 *
 * Event `WorkOrder.Opened`, version 1. Topic `operations.events`, key `workOrderId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const WorkOrderOpened: EventDefinition<"WorkOrder.Opened", WorkOrderOpened, WorkOrderOpenedInput> = /*@__PURE__*/ defineEvent({
  type: "WorkOrder.Opened",
  version: 1,
  topic: "operations.events",
  key: "workOrderId",
  aggregate: "WorkOrder",
  schema: '{"type":"record","name":"WorkOrderOpened","namespace":"healthtech.operations","fields":[{"name":"workOrderId","type":{"type":"string","logicalType":"uuid"}},{"name":"assetId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"locationId","type":{"type":"string","logicalType":"uuid"}},{"name":"workOrderTrade","type":{"type":"enum","name":"WorkOrderTrade","symbols":["BIOMEDICAL","ELECTRICAL","PLUMBING","HVAC","MEDICAL_GAS","IT","CARPENTRY","VENDOR","UNKNOWN"],"default":"UNKNOWN"}},{"name":"problemText","type":"string"},{"name":"isPatientSafetyRisk","type":"boolean"},{"name":"wasInvolvedInIncident","type":"boolean"},{"name":"priority","type":{"type":"enum","name":"RequestPriority","namespace":"healthtech.shared","symbols":["ROUTINE","URGENT","ASAP","STAT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"reportedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
