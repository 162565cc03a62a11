// Generated from shared/request-priority.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * How soon something requested should happen (FHIR R4 RequestPriority). ASAP is next in line, STAT interrupts other work.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type RequestPriority = "ROUTINE" | "URGENT" | "ASAP" | "STAT" | "UNKNOWN";
