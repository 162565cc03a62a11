// Generated from operations/identity/proxy-access-granted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * Somebody was allowed to see a patient's portal on their behalf, within limits. For minors it changes by itself at the ages that state law sets.
 *
 * Event `ProxyAccess.Granted`, version 1. Topic `operations.events`, key `proxyAccessId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ProxyAccessGranted {
  /** Permission of one person for one patient. UUID. */
  readonly proxyAccessId: string;
  /** Patient whose portal it is. UUID. */
  readonly patientId: string;
  /** Login of the person who may look. UUID. */
  readonly proxyUserId: string;
  /** HEALTH_CARE_AGENT holds only while the patient cannot decide, as the document says. Sensitive: `PII`. */
  readonly proxyBasis: ProxyBasis;
  /** WITHOUT_SENSITIVE leaves out what a minor may keep to themselves. Sensitive: `PHI`. */
  readonly proxyScope: ProxyScope;
  /** Day on which it ends, such as the 12th birthday; null without end. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly validUntilDate: string | null;
  /** Paper that shows the right; null for parents on the birth record. UUID. Default: `null`. */
  readonly proofDocumentId: string | null;
  /** Patient, or the clerk who checked the proof. Sensitive: `PII`. */
  readonly grantedBy: Actor;
}

/** {@link ProxyAccessGranted} as a publisher passes it: what has a default may be left out. */
export type ProxyAccessGrantedInput = WithDefaults<ProxyAccessGranted, "validUntilDate" | "proofDocumentId", { readonly grantedBy: ActorInput }>;

/** Ground of the permission. A symbol that is not known yet is read as `UNKNOWN`. */
export type ProxyBasis = "PARENT" | "GUARDIAN" | "HEALTH_CARE_AGENT" | "PATIENT_INVITED" | "CONSERVATOR" | "UNKNOWN";

/** What the proxy may see. A symbol that is not known yet is read as `UNKNOWN`. */
export type ProxyScope = "FULL" | "WITHOUT_SENSITIVE" | "SCHEDULING_AND_BILLING" | "UNKNOWN";

/**
 * Somebody was allowed to see a patient's portal on their behalf, within limits. For minors it changes by itself at the ages that state law sets.
 *
 * Event `ProxyAccess.Granted`, version 1. Topic `operations.events`, key `proxyAccessId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ProxyAccessGranted: EventDefinition<"ProxyAccess.Granted", ProxyAccessGranted, ProxyAccessGrantedInput> = /*@__PURE__*/ defineEvent({
  type: "ProxyAccess.Granted",
  version: 1,
  topic: "operations.events",
  key: "proxyAccessId",
  aggregate: "ProxyAccess",
  schema: '{"type":"record","name":"ProxyAccessGranted","namespace":"healthtech.operations","fields":[{"name":"proxyAccessId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"proxyUserId","type":{"type":"string","logicalType":"uuid"}},{"name":"proxyBasis","type":{"type":"enum","name":"ProxyBasis","symbols":["PARENT","GUARDIAN","HEALTH_CARE_AGENT","PATIENT_INVITED","CONSERVATOR","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PII"]},{"name":"proxyScope","type":{"type":"enum","name":"ProxyScope","symbols":["FULL","WITHOUT_SENSITIVE","SCHEDULING_AND_BILLING","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"validUntilDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"proofDocumentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"grantedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
