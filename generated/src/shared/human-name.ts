// Generated from shared/human-name.avsc by `events generate`. Do not edit: change the schema instead.

import type { WithDefaults } from "@healthtech/event-runtime/event";
import type { Period, PeriodInput } from "./period.js";

/** A person's name in parts (FHIR R4 HumanName, HL7v2 XPN). Parts may be missing: many people have one name, and a newborn may have none yet. */
export interface HumanName {
  /** Which of a person's names this is. Default: `"OFFICIAL"`. */
  readonly use: NameUse;
  /** Family name with its particles, as in van der Berg. Sensitive: `PII`. Default: `null`. */
  readonly family: string | null;
  /** First and middle names in the order they are written. Sensitive: `PII`. Default: `[]`. */
  readonly given: readonly string[];
  /** Titles that stand before the name, such as Dr. Sensitive: `PII`. Default: `[]`. */
  readonly prefix: readonly string[];
  /** What stands behind the name: Jr., III, MD, RN. Sensitive: `PII`. Default: `[]`. */
  readonly suffix: readonly string[];
  /**
   * The whole name as it should be printed, where the parts do not give the right order.
   *
   * Sensitive: `PII`. Default: `null`.
   */
  readonly text: string | null;
  /** When the person bore this name. Default: `null`. */
  readonly period: Period | null;
}

/** {@link HumanName} as a publisher passes it: what has a default may be left out. */
export type HumanNameInput = WithDefaults<HumanName, "use" | "family" | "given" | "prefix" | "suffix" | "text" | "period", { readonly period: PeriodInput | null }>;

/**
 * What the name is used for. USUAL is what the person is called every day, OFFICIAL stands on identity papers, ANONYMOUS protects someone, MAIDEN was used before marriage.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type NameUse = "USUAL" | "OFFICIAL" | "TEMP" | "NICKNAME" | "ANONYMOUS" | "OLD" | "MAIDEN" | "UNKNOWN";
