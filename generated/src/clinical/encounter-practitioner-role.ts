// Generated from clinical/types/encounter-practitioner-role.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * Part that a practitioner has in an encounter. ATTENDING is responsible (PV1-7), CONSULTING advises (PV1-9), COVERING stands in for a shift.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EncounterPractitionerRole = "ATTENDING" | "CONSULTING" | "REFERRING" | "ADMITTING" | "COVERING" | "OTHER" | "UNKNOWN";
