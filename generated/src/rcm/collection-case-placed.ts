// Generated from rcm/patient-billing/collection-case-placed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition } from "@healthtech/event-runtime/event";
import type { Money } from "../shared/money.js";

/**
 * An unpaid balance was handed to a collection agency after the notices and the assistance screening that law requires. The debt remains ours.
 *
 * Event `CollectionCase.Placed`, version 1. Topic `rcm.events`, key `collectionCaseId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export interface CollectionCasePlaced {
  /** Placement with one agency. UUID. */
  readonly collectionCaseId: string;
  /** Person whom the agency may contact, and nobody else. UUID. */
  readonly guarantorId: string;
  /** Balances that the agency may ask for, each with its own notices. UUID. */
  readonly accountIds: readonly string[];
  /** Agency, which acts as our business associate. UUID. */
  readonly agencyOrganizationId: string;
  /** Debt handed over. Sensitive: `FINANCIAL`. */
  readonly placedAmount: Money;
  /** Date of the first bill after discharge; nothing may be placed within 120 days of it. Date as `YYYY-MM-DD`. */
  readonly firstStatementDate: string;
  /** Date of the written warning, at least 30 days before. Date as `YYYY-MM-DD`. */
  readonly finalNoticeDate: string;
  /** How hard the agency may try. */
  readonly collectionTier: CollectionTier;
  /** Whether the agency may tell credit bureaus, which many states forbid for medical debt. */
  readonly mayReportToBureau: boolean;
}

/** Kind of placement. EARLY_OUT still calls in our name. A symbol that is not known yet is read as `UNKNOWN`. */
export type CollectionTier = "EARLY_OUT" | "PRIMARY" | "SECONDARY" | "LEGAL" | "UNKNOWN";

/**
 * An unpaid balance was handed to a collection agency after the notices and the assistance screening that law requires. The debt remains ours.
 *
 * Event `CollectionCase.Placed`, version 1. Topic `rcm.events`, key `collectionCaseId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export const CollectionCasePlaced: EventDefinition<"CollectionCase.Placed", CollectionCasePlaced> = /*@__PURE__*/ defineEvent({
  type: "CollectionCase.Placed",
  version: 1,
  topic: "rcm.events",
  key: "collectionCaseId",
  aggregate: "CollectionCase",
  schema: '{"type":"record","name":"CollectionCasePlaced","namespace":"healthtech.rcm","fields":[{"name":"collectionCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"guarantorId","type":{"type":"string","logicalType":"uuid"}},{"name":"accountIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"agencyOrganizationId","type":{"type":"string","logicalType":"uuid"}},{"name":"placedAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"firstStatementDate","type":{"type":"int","logicalType":"date"}},{"name":"finalNoticeDate","type":{"type":"int","logicalType":"date"}},{"name":"collectionTier","type":{"type":"enum","name":"CollectionTier","symbols":["EARLY_OUT","PRIMARY","SECONDARY","LEGAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"mayReportToBureau","type":"boolean"}],"schemaVersion":1}',
});
