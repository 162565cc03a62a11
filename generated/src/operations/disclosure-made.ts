// Generated from operations/audit-access/disclosure-made.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Address, AddressInput } from "../shared/address.js";

/**
 * Parts of a record went outside the house for a purpose that patients may ask an account of (45 CFR 164.528). Treatment, payment and operations are not listed here.
 *
 * Event `Disclosure.Made`, version 1. Topic `operations.events`, key `disclosureId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface DisclosureMade {
  /** Entry of the account. UUID. */
  readonly disclosureId: string;
  /** Patient whose data left. UUID. */
  readonly patientId: string;
  /** Person or authority that received it. */
  readonly recipientName: string;
  /** Address where known, which the account has to show. Sensitive: `PII`. Default: `null`. */
  readonly recipientAddress: Address | null;
  /** SUBPOENA alone, without order or notice, is not enough. Sensitive: `PHI`. */
  readonly disclosureBasis: DisclosureBasis;
  /** What was sent, in a short description. Sensitive: `PHI`. */
  readonly disclosedContent: string;
  /** Whether an authority asked not to tell the patient for now. */
  readonly isAccountingSuspended: boolean;
  /** When it left. Point in time, to the millisecond. */
  readonly disclosedAt: Date;
  /** Clerk of the records office who sent it. Sensitive: `PII`. */
  readonly disclosedBy: Actor;
}

/** {@link DisclosureMade} as a publisher passes it: what has a default may be left out. */
export type DisclosureMadeInput = WithDefaults<DisclosureMade, "recipientAddress", { readonly recipientAddress: AddressInput | null; readonly disclosedBy: ActorInput }>;

/** Ground on which it was allowed. A symbol that is not known yet is read as `UNKNOWN`. */
export type DisclosureBasis = "PUBLIC_HEALTH" | "COURT_ORDER" | "SUBPOENA" | "LAW_ENFORCEMENT" | "ABUSE_REPORT" | "CORONER" | "RESEARCH_WAIVER" | "WORKERS_COMPENSATION" | "AUTHORIZATION" | "UNKNOWN";

/**
 * Parts of a record went outside the house for a purpose that patients may ask an account of (45 CFR 164.528). Treatment, payment and operations are not listed here.
 *
 * Event `Disclosure.Made`, version 1. Topic `operations.events`, key `disclosureId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const DisclosureMade: EventDefinition<"Disclosure.Made", DisclosureMade, DisclosureMadeInput> = /*@__PURE__*/ defineEvent({
  type: "Disclosure.Made",
  version: 1,
  topic: "operations.events",
  key: "disclosureId",
  aggregate: "Disclosure",
  schema: '{"type":"record","name":"DisclosureMade","namespace":"healthtech.operations","fields":[{"name":"disclosureId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"recipientName","type":"string"},{"name":"recipientAddress","type":["null",{"type":"record","name":"Address","namespace":"healthtech.shared","fields":[{"name":"use","type":{"type":"enum","name":"AddressUse","symbols":["HOME","WORK","TEMP","OLD","BILLING","UNKNOWN"],"default":"UNKNOWN"},"default":"HOME"},{"name":"line","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"city","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"district","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"state","type":["null","string"],"default":null},{"name":"postalCode","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"country","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"disclosureBasis","type":{"type":"enum","name":"DisclosureBasis","symbols":["PUBLIC_HEALTH","COURT_ORDER","SUBPOENA","LAW_ENFORCEMENT","ABUSE_REPORT","CORONER","RESEARCH_WAIVER","WORKERS_COMPENSATION","AUTHORIZATION","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"disclosedContent","type":"string","confluent:tags":["PHI"]},{"name":"isAccountingSuspended","type":"boolean"},{"name":"disclosedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"disclosedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
