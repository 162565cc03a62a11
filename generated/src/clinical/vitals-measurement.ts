// Generated from clinical/types/vitals-measurement.avsc by `events generate`. Do not edit: change the schema instead.

import type { WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/** One vital sign of a set, with its own LOINC code. Systolic and diastolic pressure are two measurements of the same set, as in the FHIR vital signs profiles. */
export interface VitalsMeasurement {
  /** Which vital sign, LOINC: 8867-4 heart rate, 9279-1 respiratory rate, 8480-6 and 8462-4 blood pressure, 8310-5 temperature, 59408-5 oxygen saturation. */
  readonly code: CodeableConcept;
  /**
   * Reading in the unit of the FHIR profile: /min, mm[Hg], Cel, %; null when it was tried and not obtained.
   *
   * Default: `null`.
   */
  readonly valueQuantity: Quantity | null;
  /** Limb or place where it was taken, SNOMED CT; null where only one is possible. Default: `null`. */
  readonly bodySite: CodeableConcept | null;
  /**
   * How it was taken where that changes the meaning, SNOMED CT: auscultation, palpation, tympanic.
   *
   * Default: `null`.
   */
  readonly method: CodeableConcept | null;
  /**
   * Flag against the limits set for this patient, HL7 v3 ObservationInterpretation; null while no limits are set.
   *
   * Default: `null`.
   */
  readonly interpretation: CodeableConcept | null;
  /** Why there is no value, as charted: cuff did not fit, probe fell off, patient pulled it away. Default: `null`. */
  readonly absenceText: string | null;
}

/** {@link VitalsMeasurement} as a publisher passes it: what has a default may be left out. */
export type VitalsMeasurementInput = WithDefaults<VitalsMeasurement, "valueQuantity" | "bodySite" | "method" | "interpretation" | "absenceText", { readonly code: CodeableConceptInput; readonly valueQuantity: QuantityInput | null; readonly bodySite: CodeableConceptInput | null; readonly method: CodeableConceptInput | null; readonly interpretation: CodeableConceptInput | null }>;
