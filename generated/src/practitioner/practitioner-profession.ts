// Generated from practitioner/types/practitioner-profession.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * Profession in which a practitioner is licensed. ADVANCED_PRACTICE covers nurse practitioners, midwives and nurse anaesthetists; ALLIED_HEALTH therapists, dietitians and technologists.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PractitionerProfession = "PHYSICIAN" | "DENTIST" | "ADVANCED_PRACTICE" | "PHYSICIAN_ASSISTANT" | "NURSE" | "PHARMACIST" | "PSYCHOLOGIST" | "SOCIAL_WORKER" | "ALLIED_HEALTH" | "OTHER" | "UNKNOWN";
