// Generated from clinical/types/ctcae-grade.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * Grade of an adverse effect by the Common Terminology Criteria for Adverse Events, version 5. GRADE_3 keeps a patient from self-care or brings admission, GRADE_4 threatens life, GRADE_5 is death from it.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CtcaeGrade = "GRADE_0" | "GRADE_1" | "GRADE_2" | "GRADE_3" | "GRADE_4" | "GRADE_5" | "UNKNOWN";
