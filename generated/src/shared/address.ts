// Generated from shared/address.avsc by `events generate`. Do not edit: change the schema instead.

import type { WithDefaults } from "@healthtech/event-runtime/event";
import type { Period, PeriodInput } from "./period.js";

/** A postal address (FHIR R4 Address, HL7v2 XAD). A person without a fixed home has the lines that reach them, such as a shelter, or none. */
export interface Address {
  /** Which of several addresses this is. Default: `"HOME"`. */
  readonly use: AddressUse;
  /** Street, number, unit or post-office box, one printed line each. Sensitive: `PII`. Default: `[]`. */
  readonly line: readonly string[];
  /** City or town. Sensitive: `PII`. Default: `null`. */
  readonly city: string | null;
  /** County, which public health reports by. Sensitive: `PII`. Default: `null`. */
  readonly district: string | null;
  /** State or province: two letters in the United States, else the name. Default: `null`. */
  readonly state: string | null;
  /** ZIP or ZIP+4 with its hyphen, or another country's postal code. Sensitive: `PII`. Default: `null`. */
  readonly postalCode: string | null;
  /** Two letters of ISO 3166-1. Default: `null`. */
  readonly country: string | null;
  /** When mail sent there arrives, as for a student in term. Default: `null`. */
  readonly period: Period | null;
}

/** {@link Address} as a publisher passes it: what has a default may be left out. */
export type AddressInput = WithDefaults<Address, "use" | "line" | "city" | "district" | "state" | "postalCode" | "country" | "period", { readonly period: PeriodInput | null }>;

/**
 * What the address is for. TEMP is where a person stays for a while, BILLING receives statements only.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AddressUse = "HOME" | "WORK" | "TEMP" | "OLD" | "BILLING" | "UNKNOWN";
