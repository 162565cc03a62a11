// Generated from clinical/types/imaging-modality.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * Kind of machine that makes the images, after DICOM (0008,0060). RADIOGRAPHY is CR and DX together, FLUOROSCOPY RF, ANGIOGRAPHY XA, PET_CT a combined study of PT and CT.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ImagingModality = "RADIOGRAPHY" | "CT" | "MRI" | "ULTRASOUND" | "MAMMOGRAPHY" | "FLUOROSCOPY" | "ANGIOGRAPHY" | "NUCLEAR_MEDICINE" | "PET_CT" | "BONE_DENSITY" | "OTHER" | "UNKNOWN";
