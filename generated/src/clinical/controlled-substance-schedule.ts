// Generated from clinical/types/controlled-substance-schedule.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * Schedule of a drug under the US Controlled Substances Act. SCHEDULE_II are the opioids and stimulants that may not be refilled; SCHEDULE_I occurs in licensed research alone; NOT_CONTROLLED is said outright, so that UNKNOWN never passes for it.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ControlledSubstanceSchedule = "SCHEDULE_I" | "SCHEDULE_II" | "SCHEDULE_III" | "SCHEDULE_IV" | "SCHEDULE_V" | "NOT_CONTROLLED" | "UNKNOWN";
