// Generated from operations/supply/stock-quarantined.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A lot was barred from use wherever it lies in the house, after a recall, a temperature excursion or a complaint. What patients already received is traced separately.
 *
 * Event `Stock.Quarantined`, version 1. Topic `operations.events`, key `itemId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface StockQuarantined {
  /** Item of the master whose lots are barred. UUID. */
  readonly itemId: string;
  /** Lots barred, as printed. */
  readonly lotNumbers: readonly string[];
  /** Class I may cause death or serious harm and is done within the hour. */
  readonly stockQuarantineCause: StockQuarantineCause;
  /** Recall number of FDA or manufacturer; null for causes of our own. Default: `null`. */
  readonly noticeNumber: string | null;
  /** Units found and put aside so far. */
  readonly barredQuantity: Quantity;
  /** Stores that had any. UUID. */
  readonly storageLocationIds: readonly string[];
  /**
   * Patients who received units of these lots by our records; null while still searched.
   *
   * Whole number of 32 bits. Sensitive: `PHI`. Default: `null`.
   */
  readonly exposedPatientCount: number | null;
  /** Who barred it. Sensitive: `PII`. */
  readonly startedBy: Actor;
}

/** {@link StockQuarantined} as a publisher passes it: what has a default may be left out. */
export type StockQuarantinedInput = WithDefaults<StockQuarantined, "noticeNumber" | "exposedPatientCount", { readonly barredQuantity: QuantityInput; readonly startedBy: ActorInput }>;

/**
 * Ground for barring a lot, with the recall class where FDA gave one.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type StockQuarantineCause = "FDA_RECALL_CLASS_I" | "FDA_RECALL_CLASS_II" | "FDA_RECALL_CLASS_III" | "MANUFACTURER_NOTICE" | "TEMPERATURE_EXCURSION" | "COMPLAINT" | "COUNTERFEIT_SUSPECTED" | "UNKNOWN";

/**
 * A lot was barred from use wherever it lies in the house, after a recall, a temperature excursion or a complaint. What patients already received is traced separately.
 *
 * Event `Stock.Quarantined`, version 1. Topic `operations.events`, key `itemId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const StockQuarantined: EventDefinition<"Stock.Quarantined", StockQuarantined, StockQuarantinedInput> = /*@__PURE__*/ defineEvent({
  type: "Stock.Quarantined",
  version: 1,
  topic: "operations.events",
  key: "itemId",
  aggregate: "Stock",
  schema: '{"type":"record","name":"StockQuarantined","namespace":"healthtech.operations","fields":[{"name":"itemId","type":{"type":"string","logicalType":"uuid"}},{"name":"lotNumbers","type":{"type":"array","items":"string"}},{"name":"stockQuarantineCause","type":{"type":"enum","name":"StockQuarantineCause","symbols":["FDA_RECALL_CLASS_I","FDA_RECALL_CLASS_II","FDA_RECALL_CLASS_III","MANUFACTURER_NOTICE","TEMPERATURE_EXCURSION","COMPLAINT","COUNTERFEIT_SUSPECTED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"noticeNumber","type":["null","string"],"default":null},{"name":"barredQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}},{"name":"storageLocationIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"exposedPatientCount","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"startedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
