// Generated from consent/types/consent-scope.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * What a consent is about, after the FHIR consent scopes. PRIVACY covers disclosure of records, ADVANCE_DIRECTIVE what shall be done when the patient cannot decide.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ConsentScope = "PRIVACY" | "TREATMENT" | "RESEARCH" | "ADVANCE_DIRECTIVE" | "OTHER" | "UNKNOWN";
