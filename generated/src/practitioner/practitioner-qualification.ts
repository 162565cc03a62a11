// Generated from practitioner/types/practitioner-qualification.avsc by `events generate`. Do not edit: change the schema instead.

import type { WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { Period, PeriodInput } from "../shared/period.js";

/** A licence, certificate or degree of a practitioner, as the issuer's own register shows it (FHIR R4 Practitioner.qualification). */
export interface PractitionerQualification {
  /** Kind of qualification, HL7 v2 table 0360 (MD, RN, PHARMD) or a board's certificate in text. */
  readonly qualificationCode: CodeableConcept;
  /** Number under which the issuer lists the qualification; null for degrees. Sensitive: `PII`. Default: `null`. */
  readonly licenseNumber: Identifier | null;
  /** Board, school or authority that issued it. */
  readonly issuerName: string;
  /**
   * State or country in which it is good, ISO 3166-2 such as US-OH; null when it is good everywhere.
   *
   * Default: `null`.
   */
  readonly jurisdiction: string | null;
  /** From issue to expiry; open at the end for degrees. */
  readonly validPeriod: Period;
  /** True when somebody checked with the issuer, not only saw a copy. */
  readonly isVerifiedAtSource: boolean;
}

/** {@link PractitionerQualification} as a publisher passes it: what has a default may be left out. */
export type PractitionerQualificationInput = WithDefaults<PractitionerQualification, "licenseNumber" | "jurisdiction", { readonly qualificationCode: CodeableConceptInput; readonly licenseNumber: IdentifierInput | null; readonly validPeriod: PeriodInput }>;
