// Generated from shared/administrative-gender.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * Gender for administrative purposes (FHIR R4 AdministrativeGender). It is not the clinical sex that reference ranges depend on, nor a statement of gender identity.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AdministrativeGender = "MALE" | "FEMALE" | "OTHER" | "UNKNOWN";
