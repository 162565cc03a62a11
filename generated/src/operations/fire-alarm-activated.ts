// Generated from operations/facilities/fire-alarm-activated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * A detector, pull station or sprinkler set off the fire alarm, drills included. Whether there is a fire is not known at this moment.
 *
 * Event `FireAlarm.Activated`, version 1. Topic `operations.events`, key `alarmId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface FireAlarmActivated {
  /** Alarm until it is cleared. UUID. */
  readonly alarmId: string;
  /** Building that rings. UUID. */
  readonly facilityId: string;
  /** SPRINKLER_FLOW is hardly ever false. */
  readonly fireAlarmSource: FireAlarmSource;
  /** Smoke compartment as on the panel. */
  readonly zoneName: string;
  /** Device on the loop, for the fire brigade. */
  readonly panelDevice: string;
  /** Whether air handling shut the compartment off. */
  readonly dampersClosed: boolean;
  /** When the brigade was called; null for a drill. Point in time, to the millisecond. Default: `null`. */
  readonly fireDepartmentCalledAt: Date | null;
  /** Moment of the first signal. Point in time, to the millisecond. */
  readonly activatedAt: Date;
}

/** {@link FireAlarmActivated} as a publisher passes it: what has a default may be left out. */
export type FireAlarmActivatedInput = WithDefaults<FireAlarmActivated, "fireDepartmentCalledAt">;

/** What set it off. A symbol that is not known yet is read as `UNKNOWN`. */
export type FireAlarmSource = "SMOKE_DETECTOR" | "HEAT_DETECTOR" | "PULL_STATION" | "SPRINKLER_FLOW" | "DUCT_DETECTOR" | "DRILL" | "UNKNOWN";

/**
 * A detector, pull station or sprinkler set off the fire alarm, drills included. Whether there is a fire is not known at this moment.
 *
 * Event `FireAlarm.Activated`, version 1. Topic `operations.events`, key `alarmId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const FireAlarmActivated: EventDefinition<"FireAlarm.Activated", FireAlarmActivated, FireAlarmActivatedInput> = /*@__PURE__*/ defineEvent({
  type: "FireAlarm.Activated",
  version: 1,
  topic: "operations.events",
  key: "alarmId",
  aggregate: "FireAlarm",
  schema: '{"type":"record","name":"FireAlarmActivated","namespace":"healthtech.operations","fields":[{"name":"alarmId","type":{"type":"string","logicalType":"uuid"}},{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"fireAlarmSource","type":{"type":"enum","name":"FireAlarmSource","symbols":["SMOKE_DETECTOR","HEAT_DETECTOR","PULL_STATION","SPRINKLER_FLOW","DUCT_DETECTOR","DRILL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"zoneName","type":"string"},{"name":"panelDevice","type":"string"},{"name":"dampersClosed","type":"boolean"},{"name":"fireDepartmentCalledAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"activatedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
