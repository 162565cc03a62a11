// Generated from operations/integration/interface-recovered.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition } from "@healthtech/event-runtime/event";

/**
 * A connection works again and its backlog was delivered in order. Wards may leave their downtime procedure.
 *
 * Event `Interface.Recovered`, version 1. Topic `operations.events`, key `interfaceId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface InterfaceRecovered {
  /** Connection that is well. UUID. */
  readonly interfaceId: string;
  /** Minutes since it was reported. Whole number of 32 bits. */
  readonly downtimeMinutes: number;
  /** Messages delivered late. Whole number of 32 bits. */
  readonly deliveredBacklogCount: number;
  /** Messages that were refused on delivery and lie in the error queue. Whole number of 32 bits. */
  readonly discardedCount: number;
  /** BY_ITSELF three times in a week is looked into. */
  readonly interfaceRepair: InterfaceRepair;
  /** When the last waiting message was through. Point in time, to the millisecond. */
  readonly recoveredAt: Date;
}

/**
 * How the connection came back, as the engine team noted it.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type InterfaceRepair = "BY_ITSELF" | "RESTARTED" | "PARTNER_FIXED" | "CERTIFICATE_RENEWED" | "REROUTED" | "UNKNOWN";

/**
 * A connection works again and its backlog was delivered in order. Wards may leave their downtime procedure.
 *
 * Event `Interface.Recovered`, version 1. Topic `operations.events`, key `interfaceId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const InterfaceRecovered: EventDefinition<"Interface.Recovered", InterfaceRecovered> = /*@__PURE__*/ defineEvent({
  type: "Interface.Recovered",
  version: 1,
  topic: "operations.events",
  key: "interfaceId",
  aggregate: "Interface",
  schema: '{"type":"record","name":"InterfaceRecovered","namespace":"healthtech.operations","fields":[{"name":"interfaceId","type":{"type":"string","logicalType":"uuid"}},{"name":"downtimeMinutes","type":"int"},{"name":"deliveredBacklogCount","type":"int"},{"name":"discardedCount","type":"int"},{"name":"interfaceRepair","type":{"type":"enum","name":"InterfaceRepair","symbols":["BY_ITSELF","RESTARTED","PARTNER_FIXED","CERTIFICATE_RENEWED","REROUTED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"recoveredAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
