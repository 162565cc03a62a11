// Generated from clinical/types/malnutrition-degree.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * Degree by the consensus criteria of AND and ASPEN, or GLIM where the site uses it. AT_RISK is a screen not yet followed by an examination.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type MalnutritionDegree = "NONE" | "AT_RISK" | "MILD" | "MODERATE" | "SEVERE" | "UNKNOWN";
