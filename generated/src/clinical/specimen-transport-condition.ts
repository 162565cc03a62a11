// Generated from clinical/types/specimen-transport-condition.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * Temperature in which a specimen must travel and wait. REFRIGERATED is 2 to 8 degrees Celsius, FROZEN minus 20 or colder, WET_ICE a slurry as for ammonia, BODY_TEMPERATURE 37 degrees as for cryoglobulins.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SpecimenTransportCondition = "AMBIENT" | "REFRIGERATED" | "FROZEN" | "DRY_ICE" | "WET_ICE" | "BODY_TEMPERATURE" | "UNKNOWN";
