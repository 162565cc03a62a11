// Generated from clinical/types/blood-component.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * Component class of a unit, whatever its further processing. CRYOPRECIPITATE counts pools as one unit; GRANULOCYTES must be irradiated and given within a day.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type BloodComponent = "RED_CELLS" | "PLATELETS" | "PLASMA" | "CRYOPRECIPITATE" | "WHOLE_BLOOD" | "GRANULOCYTES" | "UNKNOWN";
