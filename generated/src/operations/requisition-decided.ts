// Generated from operations/supply/requisition-decided.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Money } from "../shared/money.js";

/**
 * A requisition above the free limit was approved, cut down or refused. Only approved lines go on.
 *
 * Event `Requisition.Decided`, version 1. Topic `operations.events`, key `requisitionId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface RequisitionDecided {
  /** Request that has its answer. UUID. */
  readonly requisitionId: string;
  /** RETURNED_FOR_DETAIL may be sent in again under the same number. */
  readonly requisitionDecision: RequisitionDecision;
  /** Lines that go on. Whole number of 32 bits. */
  readonly approvedLineCount: number;
  /** Lines that do not. Whole number of 32 bits. */
  readonly refusedLineCount: number;
  /** Worth of what goes on. */
  readonly approvedAmount: Money;
  /** Cost centre and account that will pay. */
  readonly budgetCode: string;
  /** What the approver told the ward. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
  /** Manager within whose limit the worth lies. Sensitive: `PII`. */
  readonly decidedBy: Actor;
}

/** {@link RequisitionDecided} as a publisher passes it: what has a default may be left out. */
export type RequisitionDecidedInput = WithDefaults<RequisitionDecided, "reasonText", { readonly decidedBy: ActorInput }>;

/** Answer to the ward. A symbol that is not known yet is read as `UNKNOWN`. */
export type RequisitionDecision = "APPROVED" | "APPROVED_IN_PART" | "REFUSED" | "RETURNED_FOR_DETAIL" | "UNKNOWN";

/**
 * A requisition above the free limit was approved, cut down or refused. Only approved lines go on.
 *
 * Event `Requisition.Decided`, version 1. Topic `operations.events`, key `requisitionId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const RequisitionDecided: EventDefinition<"Requisition.Decided", RequisitionDecided, RequisitionDecidedInput> = /*@__PURE__*/ defineEvent({
  type: "Requisition.Decided",
  version: 1,
  topic: "operations.events",
  key: "requisitionId",
  aggregate: "Requisition",
  schema: '{"type":"record","name":"RequisitionDecided","namespace":"healthtech.operations","fields":[{"name":"requisitionId","type":{"type":"string","logicalType":"uuid"}},{"name":"requisitionDecision","type":{"type":"enum","name":"RequisitionDecision","symbols":["APPROVED","APPROVED_IN_PART","REFUSED","RETURNED_FOR_DETAIL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"approvedLineCount","type":"int"},{"name":"refusedLineCount","type":"int"},{"name":"approvedAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}},{"name":"budgetCode","type":"string"},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"decidedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
