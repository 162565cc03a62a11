// Generated from clinical/types/allergy-category.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * Kind of agent behind an allergy or intolerance, as AL1-2 and FHIR sort it. BIOLOGIC is vaccines, sera and blood products; ENVIRONMENT is pollen, animals, latex, metals.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AllergyCategory = "MEDICATION" | "FOOD" | "ENVIRONMENT" | "BIOLOGIC" | "OTHER" | "UNKNOWN";
