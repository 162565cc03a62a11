// Generated from clinical/types/lab-section.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * Bench of the laboratory that works on a test (OBR-24, HL7 table 0074). POINT_OF_CARE is run by the ward under the laboratory's license; SEND_OUT only packs and tracks what a reference laboratory runs.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type LabSection = "CHEMISTRY" | "HEMATOLOGY" | "COAGULATION" | "URINALYSIS" | "BLOOD_GAS" | "IMMUNOLOGY" | "TOXICOLOGY" | "MOLECULAR" | "MICROBIOLOGY" | "BLOOD_BANK" | "POINT_OF_CARE" | "SEND_OUT" | "OTHER" | "UNKNOWN";
