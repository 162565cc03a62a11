// Generated from clinical/types/asa-class.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * Physical status before anesthesia by the American Society of Anesthesiologists, from ASA_I healthy to ASA_V not expected to survive without the operation; ASA_VI is a brain-dead donor.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AsaClass = "ASA_I" | "ASA_II" | "ASA_III" | "ASA_IV" | "ASA_V" | "ASA_VI" | "UNKNOWN";
