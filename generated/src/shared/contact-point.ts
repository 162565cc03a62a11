// Generated from shared/contact-point.avsc by `events generate`. Do not edit: change the schema instead.

import type { WithDefaults } from "@healthtech/event-runtime/event";
import type { Period, PeriodInput } from "./period.js";

/** A way to reach a person or organization without a letter (FHIR R4 ContactPoint, HL7v2 XTN). */
export interface ContactPoint {
  /** How the value is to be used. */
  readonly system: ContactPointSystem;
  /** E.164 for phone, SMS and fax (+16145550142); else the address as it is dialled or typed. Sensitive: `PII`. */
  readonly value: string;
  /** Place or device behind the contact; OLD must not be called any more. Default: `"UNKNOWN"`. */
  readonly use: ContactPointUse;
  /** Preferred order of use, 1 first. Whole number of 32 bits. Default: `null`. */
  readonly rank: number | null;
  /** When somebody answers there, where that is limited. Default: `null`. */
  readonly period: Period | null;
}

/** {@link ContactPoint} as a publisher passes it: what has a default may be left out. */
export type ContactPointInput = WithDefaults<ContactPoint, "use" | "rank" | "period", { readonly period: PeriodInput | null }>;

/**
 * Means of contact. PHONE is for speech, SMS says that text messages are welcome.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ContactPointSystem = "PHONE" | "SMS" | "EMAIL" | "FAX" | "PAGER" | "URL" | "OTHER" | "UNKNOWN";

/** Where the contact is reached. A symbol that is not known yet is read as `UNKNOWN`. */
export type ContactPointUse = "HOME" | "WORK" | "TEMP" | "OLD" | "MOBILE" | "UNKNOWN";
