// Generated from clinical/types/document-confidentiality.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * Access class of a document, after TXA-18 and v3 Confidentiality. VERY_RESTRICTED is opened by breaking the glass, as for psychotherapy notes.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type DocumentConfidentiality = "NORMAL" | "RESTRICTED" | "VERY_RESTRICTED" | "UNKNOWN";
