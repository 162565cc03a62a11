// Generated from clinical/types/alert-severity.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * Weight of a decision support alert. CONTRAINDICATED threatens life or is forbidden by the label; INFORMATION asks for nothing.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AlertSeverity = "INFORMATION" | "MODERATE" | "SERIOUS" | "CONTRAINDICATED" | "UNKNOWN";
