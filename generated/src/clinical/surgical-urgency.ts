// Generated from clinical/types/surgical-urgency.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * Class of a case by how long it may wait: EMERGENT within one hour, URGENT within six, SEMI_URGENT within a day, TIME_SENSITIVE within weeks as for cancer, ELECTIVE as booked.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SurgicalUrgency = "EMERGENT" | "URGENT" | "SEMI_URGENT" | "TIME_SENSITIVE" | "ELECTIVE" | "UNKNOWN";
