// Generated from clinical/types/ventilation-mode.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * Mode of the ventilator under the name most machines share. PRESSURE_REGULATED_VOLUME aims at a volume with the least pressure; RELEASE is airway pressure release; PROPORTIONAL follows the patient's own effort.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type VentilationMode = "VOLUME_CONTROL" | "PRESSURE_CONTROL" | "PRESSURE_REGULATED_VOLUME" | "SIMV" | "PRESSURE_SUPPORT" | "CPAP" | "BILEVEL" | "RELEASE" | "PROPORTIONAL" | "OSCILLATION" | "OTHER" | "UNKNOWN";
