// Generated from clinical/types/abo-rh-group.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * ABO group with RhD. An infant's or an emergency patient's group that is not yet determined twice is still given here; how far it is trusted stands in the event. INCONCLUSIVE is a discrepancy of forward and reverse typing.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AboRhGroup = "A_POSITIVE" | "A_NEGATIVE" | "B_POSITIVE" | "B_NEGATIVE" | "AB_POSITIVE" | "AB_NEGATIVE" | "O_POSITIVE" | "O_NEGATIVE" | "INCONCLUSIVE" | "UNKNOWN";
