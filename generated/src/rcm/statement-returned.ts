// Generated from rcm/patient-billing/statement-returned.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Address, AddressInput } from "../shared/address.js";
import type { ContactPoint, ContactPointInput } from "../shared/contact-point.js";

/**
 * A bill could not be delivered: the post returned it or the mail bounced. The reminder cycle waits until a good address is found.
 *
 * Event `Statement.Returned`, version 1. Topic `rcm.events`, key `statementId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface StatementReturned {
  /** Bill that came back. UUID. */
  readonly statementId: string;
  /** Guarantor whose address is in doubt. UUID. */
  readonly guarantorId: string;
  /** ADDRESSEE_DECEASED stops all reminders at once. Sensitive: `PII`. */
  readonly statementReturnCause: StatementReturnCause;
  /** Address that did not work; null for electronic ones. Sensitive: `PII`. Default: `null`. */
  readonly failedAddress: Address | null;
  /** Mail address or phone that did not work; null for paper. Sensitive: `PII`. Default: `null`. */
  readonly failedContact: ContactPoint | null;
  /** Day on which we learnt of it. Date as `YYYY-MM-DD`. */
  readonly returnedDate: string;
  /** Returns in a row; after two the account goes to skip tracing. Whole number of 32 bits. */
  readonly returnCount: number;
}

/** {@link StatementReturned} as a publisher passes it: what has a default may be left out. */
export type StatementReturnedInput = WithDefaults<StatementReturned, "failedAddress" | "failedContact", { readonly failedAddress: AddressInput | null; readonly failedContact: ContactPointInput | null }>;

/** What the post or mail server said. A symbol that is not known yet is read as `UNKNOWN`. */
export type StatementReturnCause = "MOVED_NO_FORWARDING" | "NO_SUCH_ADDRESS" | "REFUSED" | "ADDRESSEE_DECEASED" | "MAILBOX_UNKNOWN" | "OTHER" | "UNKNOWN";

/**
 * A bill could not be delivered: the post returned it or the mail bounced. The reminder cycle waits until a good address is found.
 *
 * Event `Statement.Returned`, version 1. Topic `rcm.events`, key `statementId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const StatementReturned: EventDefinition<"Statement.Returned", StatementReturned, StatementReturnedInput> = /*@__PURE__*/ defineEvent({
  type: "Statement.Returned",
  version: 1,
  topic: "rcm.events",
  key: "statementId",
  aggregate: "Statement",
  schema: '{"type":"record","name":"StatementReturned","namespace":"healthtech.rcm","fields":[{"name":"statementId","type":{"type":"string","logicalType":"uuid"}},{"name":"guarantorId","type":{"type":"string","logicalType":"uuid"}},{"name":"statementReturnCause","type":{"type":"enum","name":"StatementReturnCause","symbols":["MOVED_NO_FORWARDING","NO_SUCH_ADDRESS","REFUSED","ADDRESSEE_DECEASED","MAILBOX_UNKNOWN","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PII"]},{"name":"failedAddress","type":["null",{"type":"record","name":"Address","namespace":"healthtech.shared","fields":[{"name":"use","type":{"type":"enum","name":"AddressUse","symbols":["HOME","WORK","TEMP","OLD","BILLING","UNKNOWN"],"default":"UNKNOWN"},"default":"HOME"},{"name":"line","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"city","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"district","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"state","type":["null","string"],"default":null},{"name":"postalCode","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"country","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"failedContact","type":["null",{"type":"record","name":"ContactPoint","namespace":"healthtech.shared","fields":[{"name":"system","type":{"type":"enum","name":"ContactPointSystem","symbols":["PHONE","SMS","EMAIL","FAX","PAGER","URL","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"use","type":{"type":"enum","name":"ContactPointUse","symbols":["HOME","WORK","TEMP","OLD","MOBILE","UNKNOWN"],"default":"UNKNOWN"},"default":"UNKNOWN"},{"name":"rank","type":["null","int"],"default":null},{"name":"period","type":["null","healthtech.shared.Period"],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"returnedDate","type":{"type":"int","logicalType":"date"}},{"name":"returnCount","type":"int"}],"schemaVersion":1}',
});
