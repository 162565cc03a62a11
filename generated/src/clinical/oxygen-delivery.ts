// Generated from clinical/types/oxygen-delivery.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * By what the patient receives oxygen at the moment of a reading. HIGH_FLOW is heated nasal high flow; NON_INVASIVE is CPAP or bilevel by mask; TRACH_COLLAR is a spontaneously breathing patient with tracheostomy.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type OxygenDelivery = "ROOM_AIR" | "NASAL_CANNULA" | "SIMPLE_MASK" | "VENTURI_MASK" | "NON_REBREATHER" | "HIGH_FLOW" | "NON_INVASIVE" | "TRACH_COLLAR" | "INVASIVE_VENTILATION" | "OTHER" | "UNKNOWN";
