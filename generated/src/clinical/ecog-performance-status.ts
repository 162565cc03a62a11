// Generated from clinical/types/ecog-performance-status.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * How far illness limits daily life, by ECOG. ECOG_0 is as before the illness, ECOG_1 unfit for hard work, ECOG_2 up more than half the day, ECOG_3 in bed or chair more than half, ECOG_4 always, ECOG_5 dead.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EcogPerformanceStatus = "ECOG_0" | "ECOG_1" | "ECOG_2" | "ECOG_3" | "ECOG_4" | "ECOG_5" | "UNKNOWN";
