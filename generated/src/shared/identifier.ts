// Generated from shared/identifier.avsc by `events generate`. Do not edit: change the schema instead.

import type { WithDefaults } from "@healthtech/event-runtime/event";
import type { Period, PeriodInput } from "./period.js";

/** A number or code that somebody outside this platform assigned (FHIR R4 Identifier, HL7v2 CX). Ids of the platform itself are plain uuids. */
export interface Identifier {
  /** URI that names the set of numbers, within which the value is unique. */
  readonly system: string;
  /** The number as issued, with leading zeros and without spaces added for print. Sensitive: `PII`. */
  readonly value: string;
  /**
   * Kind of number by HL7 table 0203: MR medical record, VN visit, AN account, MB insurance member, PLAC placer order, FILL filler order, ACSN accession, NPI, DEA, DL driver's licence, PPN passport.
   *
   * Default: `null`.
   */
  readonly type: string | null;
  /** Organization that issued the number, as people call it. Default: `null`. */
  readonly assigner: string | null;
  /** When the number was valid for its holder. Default: `null`. */
  readonly period: Period | null;
}

/** {@link Identifier} as a publisher passes it: what has a default may be left out. */
export type IdentifierInput = WithDefaults<Identifier, "type" | "assigner" | "period", { readonly period: PeriodInput | null }>;
