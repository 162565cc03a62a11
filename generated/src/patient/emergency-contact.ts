// Generated from patient/types/emergency-contact.avsc by `events generate`. Do not edit: change the schema instead.

import type { WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { ContactPoint, ContactPointInput } from "../shared/contact-point.js";
import type { HumanName, HumanNameInput } from "../shared/human-name.js";

/** Somebody to call when the patient cannot speak for themself (HL7v2 NK1, FHIR R4 Patient.contact). The contact need not be a patient and has no right to information by being listed. */
export interface EmergencyContact {
  /** Name by which the contact answers the phone. Sensitive: `PII`. */
  readonly name: HumanName;
  /**
   * How the contact is related to the patient, HL7 v3 RoleCode, or v2 table 0131 for a mere contact role.
   *
   * Sensitive: `PII`.
   */
  readonly relationship: CodeableConcept;
  /** Numbers and addresses of the contact, the one to try first in front. Sensitive: `PII`. Default: `[]`. */
  readonly telecom: readonly ContactPoint[];
  /** True when papers on file let the contact decide for the patient. Sensitive: `PII`. Default: `false`. */
  readonly isLegalGuardian: boolean;
}

/** {@link EmergencyContact} as a publisher passes it: what has a default may be left out. */
export type EmergencyContactInput = WithDefaults<EmergencyContact, "telecom" | "isLegalGuardian", { readonly name: HumanNameInput; readonly relationship: CodeableConceptInput; readonly telecom: readonly ContactPointInput[] }>;
