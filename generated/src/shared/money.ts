// Generated from shared/money.avsc by `events generate`. Do not edit: change the schema instead.

/** An amount of money (FHIR R4 Money). Negative where the doc of the field says what that means. */
export interface Money {
  /**
   * The amount in the currency's main unit, to the cent.
   *
   * Exact decimal number with 2 digits behind the point, of at most 14 in all.
   */
  readonly amount: string;
  /** Three letters of ISO 4217, such as USD. */
  readonly currency: string;
}
