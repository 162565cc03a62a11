// Generated from clinical/types/reaction-severity.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * How bad one reaction was as a whole. MILD passed by itself, MODERATE needed treatment or a visit, SEVERE threatened life or led to admission.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ReactionSeverity = "MILD" | "MODERATE" | "SEVERE" | "UNKNOWN";
