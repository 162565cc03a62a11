// Generated from shared/period.avsc by `events generate`. Do not edit: change the schema instead.

import type { WithDefaults } from "@healthtech/event-runtime/event";

/** A span of time with both ends included (FHIR R4 Period). */
export interface Period {
  /**
   * First moment of the span; null when it is not known or lies before anything recorded.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly start: Date | null;
  /**
   * Last moment of the span, not before the start; null while it goes on.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly end: Date | null;
}

/** {@link Period} as a publisher passes it: what has a default may be left out. */
export type PeriodInput = WithDefaults<Period, "start" | "end">;
