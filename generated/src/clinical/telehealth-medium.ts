// Generated from clinical/types/telehealth-medium.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * Medium of a virtual visit, which decides on modifier 95 or 93. VIDEO has picture on both sides.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type TelehealthMedium = "VIDEO" | "AUDIO_ONLY" | "CHAT" | "UNKNOWN";
