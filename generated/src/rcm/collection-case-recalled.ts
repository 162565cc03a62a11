// Generated from rcm/patient-billing/collection-case-recalled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Money } from "../shared/money.js";

/**
 * We took a debt back from an agency, paid or not. The agency has to stop at once and to erase what it knows of the patient.
 *
 * Event `CollectionCase.Recalled`, version 1. Topic `rcm.events`, key `collectionCaseId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export interface CollectionCaseRecalled {
  /** Placement that ends. UUID. */
  readonly collectionCaseId: string;
  /** ASSISTANCE_GRANTED also undoes what was reported to bureaus. Sensitive: `FINANCIAL`, `PII`. */
  readonly collectionRecallReason: CollectionRecallReason;
  /** What the agency had brought in. Sensitive: `FINANCIAL`. */
  readonly recoveredAmount: Money;
  /** Fee that it keeps or is owed. Sensitive: `FINANCIAL`. */
  readonly agencyFeeAmount: Money;
  /** Debt that comes back to us. Sensitive: `FINANCIAL`. */
  readonly balanceAmount: Money;
  /** Whether an entry at a credit bureau has to be deleted. */
  readonly bureauCorrectionDue: boolean;
  /** Who took it back. Sensitive: `PII`. */
  readonly recalledBy: Actor;
}

/** {@link CollectionCaseRecalled} as a publisher passes it: what has a default may be left out. */
export type CollectionCaseRecalledInput = WithDefaults<CollectionCaseRecalled, never, { readonly recalledBy: ActorInput }>;

/** Why it is taken back. A symbol that is not known yet is read as `UNKNOWN`. */
export type CollectionRecallReason = "ASSISTANCE_GRANTED" | "INSURANCE_FOUND" | "PLACED_IN_ERROR" | "BANKRUPTCY" | "AGENCY_CONDUCT" | "PAID_TO_US" | "CONTRACT_END" | "UNKNOWN";

/**
 * We took a debt back from an agency, paid or not. The agency has to stop at once and to erase what it knows of the patient.
 *
 * Event `CollectionCase.Recalled`, version 1. Topic `rcm.events`, key `collectionCaseId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export const CollectionCaseRecalled: EventDefinition<"CollectionCase.Recalled", CollectionCaseRecalled, CollectionCaseRecalledInput> = /*@__PURE__*/ defineEvent({
  type: "CollectionCase.Recalled",
  version: 1,
  topic: "rcm.events",
  key: "collectionCaseId",
  aggregate: "CollectionCase",
  schema: '{"type":"record","name":"CollectionCaseRecalled","namespace":"healthtech.rcm","fields":[{"name":"collectionCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"collectionRecallReason","type":{"type":"enum","name":"CollectionRecallReason","symbols":["ASSISTANCE_GRANTED","INSURANCE_FOUND","PLACED_IN_ERROR","BANKRUPTCY","AGENCY_CONDUCT","PAID_TO_US","CONTRACT_END","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["FINANCIAL","PII"]},{"name":"recoveredAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"agencyFeeAmount","type":"healthtech.shared.Money","confluent:tags":["FINANCIAL"]},{"name":"balanceAmount","type":"healthtech.shared.Money","confluent:tags":["FINANCIAL"]},{"name":"bureauCorrectionDue","type":"boolean"},{"name":"recalledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
