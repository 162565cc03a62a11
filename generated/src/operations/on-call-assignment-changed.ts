// Generated from operations/workforce/on-call-assignment-changed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { ContactPoint, ContactPointInput } from "../shared/contact-point.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * Who is to be called for a service at a given time was set or swapped. The operator and the paging rules follow it from the moment of the change.
 *
 * Event `OnCallAssignment.Changed`, version 1. Topic `operations.events`, key `onCallAssignmentId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface OnCallAssignmentChanged {
  /** One duty of one service and time. UUID. */
  readonly onCallAssignmentId: string;
  /** Clinician who answers from now on. UUID. */
  readonly practitionerId: string;
  /** Clinician who was to answer before; null for a first entry. UUID. Default: `null`. */
  readonly previousPractitionerId: string | null;
  /** Service as the operator lists it, such as Stroke attending. */
  readonly onCallServiceName: string;
  /** BACKUP is called after two unanswered pages. */
  readonly onCallTier: OnCallTier;
  /** Begin and end of the duty. */
  readonly scheduledPeriod: Period;
  /** Minutes within which the clinician must answer, by the medical staff rules. Whole number of 32 bits. */
  readonly responseMinutes: number;
  /** Pager and phones in the order to try them. Sensitive: `PII`. */
  readonly telecom: readonly ContactPoint[];
  /** Whether the duty has to be done in the house. */
  readonly mustBeOnSite: boolean;
}

/** {@link OnCallAssignmentChanged} as a publisher passes it: what has a default may be left out. */
export type OnCallAssignmentChangedInput = WithDefaults<OnCallAssignmentChanged, "previousPractitionerId", { readonly scheduledPeriod: PeriodInput; readonly telecom: readonly ContactPointInput[] }>;

/** Order of calling. A symbol that is not known yet is read as `UNKNOWN`. */
export type OnCallTier = "FIRST" | "BACKUP" | "ATTENDING_OF_RECORD" | "ADMINISTRATIVE" | "UNKNOWN";

/**
 * Who is to be called for a service at a given time was set or swapped. The operator and the paging rules follow it from the moment of the change.
 *
 * Event `OnCallAssignment.Changed`, version 1. Topic `operations.events`, key `onCallAssignmentId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const OnCallAssignmentChanged: EventDefinition<"OnCallAssignment.Changed", OnCallAssignmentChanged, OnCallAssignmentChangedInput> = /*@__PURE__*/ defineEvent({
  type: "OnCallAssignment.Changed",
  version: 1,
  topic: "operations.events",
  key: "onCallAssignmentId",
  aggregate: "OnCallAssignment",
  schema: '{"type":"record","name":"OnCallAssignmentChanged","namespace":"healthtech.operations","fields":[{"name":"onCallAssignmentId","type":{"type":"string","logicalType":"uuid"}},{"name":"practitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"previousPractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"onCallServiceName","type":"string"},{"name":"onCallTier","type":{"type":"enum","name":"OnCallTier","symbols":["FIRST","BACKUP","ATTENDING_OF_RECORD","ADMINISTRATIVE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"scheduledPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"responseMinutes","type":"int"},{"name":"telecom","type":{"type":"array","items":{"type":"record","name":"ContactPoint","namespace":"healthtech.shared","fields":[{"name":"system","type":{"type":"enum","name":"ContactPointSystem","symbols":["PHONE","SMS","EMAIL","FAX","PAGER","URL","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"use","type":{"type":"enum","name":"ContactPointUse","symbols":["HOME","WORK","TEMP","OLD","MOBILE","UNKNOWN"],"default":"UNKNOWN"},"default":"UNKNOWN"},{"name":"rank","type":["null","int"],"default":null},{"name":"period","type":["null","healthtech.shared.Period"],"default":null}]}},"confluent:tags":["PII"]},{"name":"mustBeOnSite","type":"boolean"}],"schemaVersion":1}',
});
