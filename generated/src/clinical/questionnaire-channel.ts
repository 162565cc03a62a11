// Generated from clinical/types/questionnaire-channel.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * Where answers to a questionnaire were entered. KIOSK is the tablet of the waiting room; INTERVIEW was asked and typed by staff.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type QuestionnaireChannel = "PORTAL" | "KIOSK" | "SMS_LINK" | "INTERVIEW" | "PAPER" | "UNKNOWN";
