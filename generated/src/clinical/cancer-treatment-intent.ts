// Generated from clinical/types/cancer-treatment-intent.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * Aim with which cancer is treated, as agreed with the patient. NEOADJUVANT precedes surgery, ADJUVANT follows it, CONTROL holds disease that cannot be cured, PALLIATIVE eases a symptom.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CancerTreatmentIntent = "CURATIVE" | "NEOADJUVANT" | "ADJUVANT" | "CONTROL" | "PALLIATIVE" | "UNKNOWN";
