// Generated from clinical/orders/order-set-applied.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A practitioner signed an order set for a patient, and one order came of each chosen line. The orders themselves follow as Order.Placed or as medication and laboratory orders.
 *
 * Event `OrderSet.Applied`, version 1. Topic `clinical.events`, key `orderGroupId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface OrderSetApplied {
  /** This application of the set. UUID. */
  readonly orderGroupId: string;
  /** Patient for whom the set was chosen. UUID. */
  readonly patientId: string;
  /** Stay or visit in which it was signed. UUID. */
  readonly encounterId: string;
  /** Title of the set in the library. Sensitive: `PHI`. */
  readonly orderSetName: string;
  /** Release of the set on that day. */
  readonly orderSetVersion: string;
  /** Orders that came of it. UUID. Default: `[]`. */
  readonly orderIds: readonly string[];
  /** Lines of the set in all. Whole number of 32 bits. */
  readonly lineCount: number;
  /** Preselected lines that were taken out. Whole number of 32 bits. */
  readonly deselectedDefaultCount: number;
  /** Orders added by hand within it. Whole number of 32 bits. */
  readonly addedLineCount: number;
  /** How the practitioner came to the set. */
  readonly orderSetTrigger: OrderSetTrigger;
  /** Condition for which it was used, ICD-10-CM. Sensitive: `PHI`. */
  readonly reason: CodeableConcept;
  /** When the set was signed as a whole. Point in time, to the millisecond. */
  readonly orderedAt: Date;
  /** Practitioner who signed it. Sensitive: `PII`. */
  readonly orderedBy: Actor;
}

/** {@link OrderSetApplied} as a publisher passes it: what has a default may be left out. */
export type OrderSetAppliedInput = WithDefaults<OrderSetApplied, "orderIds", { readonly reason: CodeableConceptInput; readonly orderedBy: ActorInput }>;

/** ADVISED was proposed by decision support. A symbol that is not known yet is read as `UNKNOWN`. */
export type OrderSetTrigger = "CHOSEN" | "ADVISED" | "ADMISSION_WORKFLOW" | "UNKNOWN";

/**
 * A practitioner signed an order set for a patient, and one order came of each chosen line. The orders themselves follow as Order.Placed or as medication and laboratory orders.
 *
 * Event `OrderSet.Applied`, version 1. Topic `clinical.events`, key `orderGroupId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const OrderSetApplied: EventDefinition<"OrderSet.Applied", OrderSetApplied, OrderSetAppliedInput> = /*@__PURE__*/ defineEvent({
  type: "OrderSet.Applied",
  version: 1,
  topic: "clinical.events",
  key: "orderGroupId",
  aggregate: "OrderSet",
  schema: '{"type":"record","name":"OrderSetApplied","namespace":"healthtech.clinical","fields":[{"name":"orderGroupId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderSetName","type":"string","confluent:tags":["PHI"]},{"name":"orderSetVersion","type":"string"},{"name":"orderIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"lineCount","type":"int"},{"name":"deselectedDefaultCount","type":"int"},{"name":"addedLineCount","type":"int"},{"name":"orderSetTrigger","type":{"type":"enum","name":"OrderSetTrigger","symbols":["CHOSEN","ADVISED","ADMISSION_WORKFLOW","UNKNOWN"],"default":"UNKNOWN"}},{"name":"reason","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"orderedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"orderedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
