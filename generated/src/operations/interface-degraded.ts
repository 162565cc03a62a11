// Generated from operations/integration/interface-degraded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * A connection to another system is down, slow or silent beyond its threshold. Messages wait in order and are not lost.
 *
 * Event `Interface.Degraded`, version 1. Topic `operations.events`, key `interfaceId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface InterfaceDegraded {
  /** Connection in the engine. UUID. */
  readonly interfaceId: string;
  /** Its name on the dashboard. */
  readonly channelName: string;
  /** SILENT means that an interface with steady traffic sent nothing. */
  readonly interfaceSymptom: InterfaceSymptom;
  /** Messages that wait. Whole number of 32 bits. */
  readonly queuedMessageCount: number;
  /** Age of the first of them. Whole number of 32 bits. */
  readonly oldestMessageMinutes: number;
  /**
   * Last message that went through; null since the engine's start.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly lastSuccessAt: Date | null;
  /** Whether wards should go to phone and paper. */
  readonly isDowntimeProcedureDue: boolean;
  /** Limit that was passed. Whole number of 32 bits. */
  readonly thresholdMinutes: number;
}

/** {@link InterfaceDegraded} as a publisher passes it: what has a default may be left out. */
export type InterfaceDegradedInput = WithDefaults<InterfaceDegraded, "lastSuccessAt">;

/** How the trouble shows, by the monitor of the engine. A symbol that is not known yet is read as `UNKNOWN`. */
export type InterfaceSymptom = "DISCONNECTED" | "SLOW" | "SILENT" | "BACKLOG" | "CERTIFICATE_EXPIRED" | "UNKNOWN";

/**
 * A connection to another system is down, slow or silent beyond its threshold. Messages wait in order and are not lost.
 *
 * Event `Interface.Degraded`, version 1. Topic `operations.events`, key `interfaceId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const InterfaceDegraded: EventDefinition<"Interface.Degraded", InterfaceDegraded, InterfaceDegradedInput> = /*@__PURE__*/ defineEvent({
  type: "Interface.Degraded",
  version: 1,
  topic: "operations.events",
  key: "interfaceId",
  aggregate: "Interface",
  schema: '{"type":"record","name":"InterfaceDegraded","namespace":"healthtech.operations","fields":[{"name":"interfaceId","type":{"type":"string","logicalType":"uuid"}},{"name":"channelName","type":"string"},{"name":"interfaceSymptom","type":{"type":"enum","name":"InterfaceSymptom","symbols":["DISCONNECTED","SLOW","SILENT","BACKLOG","CERTIFICATE_EXPIRED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"queuedMessageCount","type":"int"},{"name":"oldestMessageMinutes","type":"int"},{"name":"lastSuccessAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"isDowntimeProcedureDue","type":"boolean"},{"name":"thresholdMinutes","type":"int"}],"schemaVersion":1}',
});
