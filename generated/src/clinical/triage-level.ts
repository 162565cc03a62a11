// Generated from clinical/types/triage-level.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * Urgency on the five-level Emergency Severity Index. ESI_1 needs a life-saving intervention at once, ESI_2 must not wait, ESI_3 needs two or more resources, ESI_4 one, ESI_5 none.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type TriageLevel = "ESI_1" | "ESI_2" | "ESI_3" | "ESI_4" | "ESI_5" | "UNKNOWN";
