// Generated from clinical/types/iddsi-level.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * Texture or thickness by the International Dysphagia Diet Standardisation Initiative. LEVEL_0 is thin fluid, LEVEL_3 both moderately thick and liquidised, LEVEL_4 extremely thick and pureed, LEVEL_5 minced, LEVEL_6 soft and bite-sized, LEVEL_7_EASY_TO_CHEW and LEVEL_7 regular food.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type IddsiLevel = "LEVEL_0" | "LEVEL_1" | "LEVEL_2" | "LEVEL_3" | "LEVEL_4" | "LEVEL_5" | "LEVEL_6" | "LEVEL_7_EASY_TO_CHEW" | "LEVEL_7" | "UNKNOWN";
