// Generated from rcm/charges-coding/charge-reviewed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A charge passed review and may be put on a claim. Most pass by rule; those of high price or with unusual units pass by a person.
 *
 * Event `Charge.Reviewed`, version 1. Topic `rcm.events`, key `chargeId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface ChargeReviewed {
  /** Charge that may be billed. UUID. */
  readonly chargeId: string;
  /** Account whose bill comes closer to complete. UUID. */
  readonly accountId: string;
  /** Shows how much still takes a person. */
  readonly chargeReviewRoute: ChargeReviewRoute;
  /** Units before the reviewer changed them; null where they stand as captured. Sensitive: `PHI`. Default: `null`. */
  readonly previousQuantity: Quantity | null;
  /** Units that will be billed. Sensitive: `PHI`. */
  readonly quantity: Quantity;
  /** ICD-10-CM diagnoses that the line points to, at most four (SV107). Sensitive: `PHI`. */
  readonly linkedDiagnoses: readonly CodeableConcept[];
  /** Whether a signed note exists for it; without one a payer takes the money back. */
  readonly hasSupportingDocument: boolean;
  /** When it passed. Point in time, to the millisecond. */
  readonly reviewedAt: Date;
}

/** {@link ChargeReviewed} as a publisher passes it: what has a default may be left out. */
export type ChargeReviewedInput = WithDefaults<ChargeReviewed, "previousQuantity", { readonly previousQuantity: QuantityInput | null; readonly quantity: QuantityInput; readonly linkedDiagnoses: readonly CodeableConceptInput[] }>;

/** Who let it pass. A symbol that is not known yet is read as `UNKNOWN`. */
export type ChargeReviewRoute = "RULES" | "CHARGE_ANALYST" | "CODER" | "DEPARTMENT" | "UNKNOWN";

/**
 * A charge passed review and may be put on a claim. Most pass by rule; those of high price or with unusual units pass by a person.
 *
 * Event `Charge.Reviewed`, version 1. Topic `rcm.events`, key `chargeId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const ChargeReviewed: EventDefinition<"Charge.Reviewed", ChargeReviewed, ChargeReviewedInput> = /*@__PURE__*/ defineEvent({
  type: "Charge.Reviewed",
  version: 1,
  topic: "rcm.events",
  key: "chargeId",
  aggregate: "Charge",
  schema: '{"type":"record","name":"ChargeReviewed","namespace":"healthtech.rcm","fields":[{"name":"chargeId","type":{"type":"string","logicalType":"uuid"}},{"name":"accountId","type":{"type":"string","logicalType":"uuid"}},{"name":"chargeReviewRoute","type":{"type":"enum","name":"ChargeReviewRoute","symbols":["RULES","CHARGE_ANALYST","CODER","DEPARTMENT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"previousQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"quantity","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"linkedDiagnoses","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"confluent:tags":["PHI"]},{"name":"hasSupportingDocument","type":"boolean"},{"name":"reviewedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
