// Generated from appointment/types/appointment-mode.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * How patient and practitioner meet. HOME_VISIT brings the practitioner to the patient; ASYNCHRONOUS is a written exchange within a booked time.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AppointmentMode = "IN_PERSON" | "VIDEO" | "TELEPHONE" | "HOME_VISIT" | "GROUP" | "ASYNCHRONOUS" | "UNKNOWN";
