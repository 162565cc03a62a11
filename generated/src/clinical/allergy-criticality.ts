// Generated from clinical/types/allergy-criticality.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * What the next exposure might do, judged by a clinician; it is not how bad the last reaction was. UNABLE_TO_ASSESS says that somebody tried to judge.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AllergyCriticality = "LOW" | "HIGH" | "UNABLE_TO_ASSESS" | "UNKNOWN";
