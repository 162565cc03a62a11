// Generated from clinical/types/critical-contact-method.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * How laboratory, pathology or radiology reached the clinician who must act on a critical result. Only TELEPHONE, IN_PERSON and VOICE_BADGE let the receiver read the value back.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CriticalContactMethod = "TELEPHONE" | "IN_PERSON" | "VOICE_BADGE" | "SECURE_MESSAGE" | "PAGER" | "OTHER" | "UNKNOWN";
