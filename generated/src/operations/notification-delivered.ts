// Generated from operations/notifications/notification-delivered.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * The carrier says that a message reached the device or letterbox. Whether anybody read it is Notification.Acknowledged.
 *
 * Event `Notification.Delivered`, version 1. Topic `operations.events`, key `notificationId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface NotificationDelivered {
  /** Message that arrived. UUID. */
  readonly notificationId: string;
  /** SERVER_ACCEPTED of mail may still mean a spam folder. */
  readonly deliveryEvidence: DeliveryEvidence;
  /** Number under which the carrier reported the arrival. Default: `null`. */
  readonly carrierReference: string | null;
  /** Seconds from handing over to arrival. Whole number of 32 bits. */
  readonly latencySeconds: number;
  /**
   * Parts that a long text message was cut into; null for other channels.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly segmentCount: number | null;
  /** Moment by the carrier's clock. Point in time, to the millisecond. */
  readonly deliveredAt: Date;
}

/** {@link NotificationDelivered} as a publisher passes it: what has a default may be left out. */
export type NotificationDeliveredInput = WithDefaults<NotificationDelivered, "carrierReference" | "segmentCount">;

/** How sure it is. A symbol that is not known yet is read as `UNKNOWN`. */
export type DeliveryEvidence = "CARRIER_RECEIPT" | "SERVER_ACCEPTED" | "SIGNED_RECEIPT" | "APP_RENDERED" | "UNKNOWN";

/**
 * The carrier says that a message reached the device or letterbox. Whether anybody read it is Notification.Acknowledged.
 *
 * Event `Notification.Delivered`, version 1. Topic `operations.events`, key `notificationId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const NotificationDelivered: EventDefinition<"Notification.Delivered", NotificationDelivered, NotificationDeliveredInput> = /*@__PURE__*/ defineEvent({
  type: "Notification.Delivered",
  version: 1,
  topic: "operations.events",
  key: "notificationId",
  aggregate: "Notification",
  schema: '{"type":"record","name":"NotificationDelivered","namespace":"healthtech.operations","fields":[{"name":"notificationId","type":{"type":"string","logicalType":"uuid"}},{"name":"deliveryEvidence","type":{"type":"enum","name":"DeliveryEvidence","symbols":["CARRIER_RECEIPT","SERVER_ACCEPTED","SIGNED_RECEIPT","APP_RENDERED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"carrierReference","type":["null","string"],"default":null},{"name":"latencySeconds","type":"int"},{"name":"segmentCount","type":["null","int"],"default":null},{"name":"deliveredAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
