// Generated from shared/quantity.avsc by `events generate`. Do not edit: change the schema instead.

import type { WithDefaults } from "@healthtech/event-runtime/event";

/** A measured, dosed or counted amount with its unit (FHIR R4 Quantity). The unit is never implied. */
export interface Quantity {
  /**
   * The number, exact to six places; places that the source did not report are zeros.
   *
   * Exact decimal number with 6 digits behind the point, of at most 18 in all.
   */
  readonly value: string;
  /** Null when the value is the value; LESS_THAN 0.01 means below what could be measured. Default: `null`. */
  readonly comparator: QuantityComparator | null;
  /** Unit as shown to people, such as mmol/L or tablet. */
  readonly unit: string;
  /** UCUM code of the unit, case-sensitive: mmol/L, mm[Hg], ug/kg/min; {tablet} or 1 for things that are counted. */
  readonly code: string;
}

/** {@link Quantity} as a publisher passes it: what has a default may be left out. */
export type QuantityInput = WithDefaults<Quantity, "comparator">;

/**
 * How the true value lies to the stated one, as in a result beyond the range of an analyser.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type QuantityComparator = "LESS_THAN" | "LESS_OR_EQUAL" | "GREATER_OR_EQUAL" | "GREATER_THAN" | "UNKNOWN";
