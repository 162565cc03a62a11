// Generated from practitioner/types/practitioner-engagement.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * Footing on which a practitioner works for the tenant. COURTESY staff refer and visit but do not admit.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PractitionerEngagement = "EMPLOYED" | "CONTRACTED" | "LOCUM" | "TRAINEE" | "COURTESY" | "VOLUNTEER" | "OTHER" | "UNKNOWN";
