// Generated from operations/facilities/visitor-pass-issued.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { HumanName, HumanNameInput } from "../shared/human-name.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * A visitor was let in and got a badge for a place and a time. Staff, vendors and patients have badges of their own.
 *
 * Event `VisitorPass.Issued`, version 1. Topic `operations.events`, key `visitorPassId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface VisitorPassIssued {
  /** Badge with its barcode. UUID. */
  readonly visitorPassId: string;
  /** Patient to be visited; null for meetings. UUID. Default: `null`. */
  readonly visitedPatientId: string | null;
  /** Name as on the identity card that was shown. Sensitive: `PII`. */
  readonly visitorName: HumanName;
  /** SUPPORT_PERSON may stay outside visiting hours. Sensitive: `PII`. */
  readonly visitorRelationship: VisitorRelationship;
  /** Whether the questions on fever and cough were answered with no. */
  readonly screeningPassed: boolean;
  /** Whether the patient or a court limits visitors, so that security was asked. */
  readonly isRestricted: boolean;
  /** Time for which the doors open. */
  readonly validPeriod: Period;
  /** Guard or kiosk that printed it. Sensitive: `PII`. */
  readonly issuedBy: Actor;
}

/** {@link VisitorPassIssued} as a publisher passes it: what has a default may be left out. */
export type VisitorPassIssuedInput = WithDefaults<VisitorPassIssued, "visitedPatientId", { readonly visitorName: HumanNameInput; readonly validPeriod: PeriodInput; readonly issuedBy: ActorInput }>;

/** How the visitor stands to the patient. A symbol that is not known yet is read as `UNKNOWN`. */
export type VisitorRelationship = "FAMILY" | "FRIEND" | "CLERGY" | "ATTORNEY" | "INTERPRETER" | "SUPPORT_PERSON" | "NONE" | "UNKNOWN";

/**
 * A visitor was let in and got a badge for a place and a time. Staff, vendors and patients have badges of their own.
 *
 * Event `VisitorPass.Issued`, version 1. Topic `operations.events`, key `visitorPassId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const VisitorPassIssued: EventDefinition<"VisitorPass.Issued", VisitorPassIssued, VisitorPassIssuedInput> = /*@__PURE__*/ defineEvent({
  type: "VisitorPass.Issued",
  version: 1,
  topic: "operations.events",
  key: "visitorPassId",
  aggregate: "VisitorPass",
  schema: '{"type":"record","name":"VisitorPassIssued","namespace":"healthtech.operations","fields":[{"name":"visitorPassId","type":{"type":"string","logicalType":"uuid"}},{"name":"visitedPatientId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"visitorName","type":{"type":"record","name":"HumanName","namespace":"healthtech.shared","fields":[{"name":"use","type":{"type":"enum","name":"NameUse","symbols":["USUAL","OFFICIAL","TEMP","NICKNAME","ANONYMOUS","OLD","MAIDEN","UNKNOWN"],"default":"UNKNOWN"},"default":"OFFICIAL"},{"name":"family","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"given","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"prefix","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"suffix","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"text","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"visitorRelationship","type":{"type":"enum","name":"VisitorRelationship","symbols":["FAMILY","FRIEND","CLERGY","ATTORNEY","INTERPRETER","SUPPORT_PERSON","NONE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PII"]},{"name":"screeningPassed","type":"boolean"},{"name":"isRestricted","type":"boolean"},{"name":"validPeriod","type":"healthtech.shared.Period"},{"name":"issuedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
