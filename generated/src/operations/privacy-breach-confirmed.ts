// Generated from operations/audit-access/privacy-breach-confirmed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A disclosure or loss was judged to be a breach of unsecured patient data. Limits for telling patients and authorities run from the day of discovery.
 *
 * Event `PrivacyBreach.Confirmed`, version 1. Topic `operations.events`, key `breachId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface PrivacyBreachConfirmed {
  /** Case number in the breach log that goes to HHS each year. UUID. */
  readonly breachId: string;
  /** VENDOR breaches are reported to us by a business associate. */
  readonly breachKind: BreachKind;
  /** People concerned as far as known; 500 or more also means the media. Whole number of 32 bits. */
  readonly affectedPatientCount: number;
  /** Kinds of data that got out, without any values. */
  readonly dataKinds: readonly string[];
  /** Whether the data were unreadable, which would make it no breach. */
  readonly wasEncrypted: boolean;
  /** Day on which we knew or should have known. Date as `YYYY-MM-DD`. */
  readonly discoveredDate: string;
  /** Last day for the letters; 15 business days in California. Date as `YYYY-MM-DD`. */
  readonly patientNoticeDueDate: string;
  /** Privacy officer who decided. Sensitive: `PII`. */
  readonly confirmedBy: Actor;
}

/** {@link PrivacyBreachConfirmed} as a publisher passes it: what has a default may be left out. */
export type PrivacyBreachConfirmedInput = WithDefaults<PrivacyBreachConfirmed, never, { readonly confirmedBy: ActorInput }>;

/** How data got out. A symbol that is not known yet is read as `UNKNOWN`. */
export type BreachKind = "MISDIRECTED_MAIL" | "MISDIRECTED_MESSAGE" | "SNOOPING" | "LOST_DEVICE" | "HACKING" | "IMPROPER_DISPOSAL" | "VENDOR" | "UNKNOWN";

/**
 * A disclosure or loss was judged to be a breach of unsecured patient data. Limits for telling patients and authorities run from the day of discovery.
 *
 * Event `PrivacyBreach.Confirmed`, version 1. Topic `operations.events`, key `breachId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const PrivacyBreachConfirmed: EventDefinition<"PrivacyBreach.Confirmed", PrivacyBreachConfirmed, PrivacyBreachConfirmedInput> = /*@__PURE__*/ defineEvent({
  type: "PrivacyBreach.Confirmed",
  version: 1,
  topic: "operations.events",
  key: "breachId",
  aggregate: "PrivacyBreach",
  schema: '{"type":"record","name":"PrivacyBreachConfirmed","namespace":"healthtech.operations","fields":[{"name":"breachId","type":{"type":"string","logicalType":"uuid"}},{"name":"breachKind","type":{"type":"enum","name":"BreachKind","symbols":["MISDIRECTED_MAIL","MISDIRECTED_MESSAGE","SNOOPING","LOST_DEVICE","HACKING","IMPROPER_DISPOSAL","VENDOR","UNKNOWN"],"default":"UNKNOWN"}},{"name":"affectedPatientCount","type":"int"},{"name":"dataKinds","type":{"type":"array","items":"string"}},{"name":"wasEncrypted","type":"boolean"},{"name":"discoveredDate","type":{"type":"int","logicalType":"date"}},{"name":"patientNoticeDueDate","type":{"type":"int","logicalType":"date"}},{"name":"confirmedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
