// Generated from rcm/patient-billing/account-placed-on-hold.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Money } from "../shared/money.js";

/**
 * Statements and reminders for an account were stopped for a time, because the patient disputes it, applies for help or died. Claims to payers go on.
 *
 * Event `Account.PlacedOnHold`, version 1. Topic `rcm.events`, key `accountId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface AccountPlacedOnHold {
  /** Account that nobody is reminded of. UUID. */
  readonly accountId: string;
  /** Guarantor who hears nothing meanwhile. UUID. */
  readonly guarantorId: string;
  /** BANKRUPTCY forbids every contact by law, not only reminders. Sensitive: `FINANCIAL`, `PII`. */
  readonly accountHoldReason: AccountHoldReason;
  /** What stands open and may not be asked for. Sensitive: `FINANCIAL`. */
  readonly balanceAmount: Money;
  /** Court case or dispute number; null for reasons of our own. Sensitive: `FINANCIAL`, `PII`. Default: `null`. */
  readonly legalReference: string | null;
  /** Day on which the hold ends by itself; null until somebody lifts it. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly holdUntilDate: string | null;
  /** Who stopped the reminders. Sensitive: `PII`. */
  readonly placedBy: Actor;
  /**
   * What the patient said, for the next person who picks up the phone.
   *
   * Sensitive: `FINANCIAL`, `PHI`. Default: `null`.
   */
  readonly note: string | null;
}

/** {@link AccountPlacedOnHold} as a publisher passes it: what has a default may be left out. */
export type AccountPlacedOnHoldInput = WithDefaults<AccountPlacedOnHold, "legalReference" | "holdUntilDate" | "note", { readonly placedBy: ActorInput }>;

/**
 * Why reminders stop. NO_SURPRISES_DISPUTE is the federal patient-provider dispute resolution.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AccountHoldReason = "DISPUTED" | "FINANCIAL_ASSISTANCE_PENDING" | "NO_SURPRISES_DISPUTE" | "BANKRUPTCY" | "PATIENT_DECEASED" | "LITIGATION" | "COMPLAINT" | "UNKNOWN";

/**
 * Statements and reminders for an account were stopped for a time, because the patient disputes it, applies for help or died. Claims to payers go on.
 *
 * Event `Account.PlacedOnHold`, version 1. Topic `rcm.events`, key `accountId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const AccountPlacedOnHold: EventDefinition<"Account.PlacedOnHold", AccountPlacedOnHold, AccountPlacedOnHoldInput> = /*@__PURE__*/ defineEvent({
  type: "Account.PlacedOnHold",
  version: 1,
  topic: "rcm.events",
  key: "accountId",
  aggregate: "Account",
  schema: '{"type":"record","name":"AccountPlacedOnHold","namespace":"healthtech.rcm","fields":[{"name":"accountId","type":{"type":"string","logicalType":"uuid"}},{"name":"guarantorId","type":{"type":"string","logicalType":"uuid"}},{"name":"accountHoldReason","type":{"type":"enum","name":"AccountHoldReason","symbols":["DISPUTED","FINANCIAL_ASSISTANCE_PENDING","NO_SURPRISES_DISPUTE","BANKRUPTCY","PATIENT_DECEASED","LITIGATION","COMPLAINT","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["FINANCIAL","PII"]},{"name":"balanceAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"legalReference","type":["null","string"],"default":null,"confluent:tags":["FINANCIAL","PII"]},{"name":"holdUntilDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"placedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["FINANCIAL","PHI"]}],"schemaVersion":1}',
});
