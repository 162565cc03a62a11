// Generated from operations/types/incident-harm.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * Harm that an incident did to a patient, by the AHRQ harm scale. NEAR_MISS did not reach the patient.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type IncidentHarm = "NEAR_MISS" | "NO_HARM" | "MILD" | "MODERATE" | "SEVERE" | "DEATH" | "UNKNOWN";
