// Generated from clinical/types/encounter-class.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * Setting in which an encounter takes place, as PV1-2 and FHIR v3 ActCode know it. INPATIENT (IMP) occupies a bed overnight; OBSERVATION (OBSENC) lies in a bed but is billed as outpatient; SHORT_STAY (SS) is day surgery or day care; AMBULATORY (AMB) is a clinic visit; PRE_ADMISSION (PRENC) is work-up before a planned stay; VIRTUAL (VR) is by video or telephone.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EncounterClass = "INPATIENT" | "OBSERVATION" | "SHORT_STAY" | "AMBULATORY" | "EMERGENCY" | "PRE_ADMISSION" | "HOME_HEALTH" | "VIRTUAL" | "UNKNOWN";
