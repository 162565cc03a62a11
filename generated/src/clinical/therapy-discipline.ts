// Generated from clinical/types/therapy-discipline.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * Rehabilitation discipline, which decides on the modifier GP, GO or GN of the claim. SPEECH covers language, voice and swallowing.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type TherapyDiscipline = "PHYSICAL" | "OCCUPATIONAL" | "SPEECH" | "UNKNOWN";
