/*
 * What a doc promises besides the type. Our conventions put the unit and the code system of a value into its doc or
 * into an attribute, and neither has a place in Avro.
 */

/** Names under which schemas say the unit of a value. */
const UNIT_ATTRIBUTES = ["unit", "units", "unitCode", "unitOfMeasure", "ucum", "currency", "timeZone", "timezone"];

/** Names under which schemas say the system of a code. */
const CODE_SYSTEM_ATTRIBUTES = ["codeSystem", "codesystem", "system", "terminology", "valueSet", "valueset"];

export interface MeaningSource {
  readonly attributes: readonly string[];
  readonly termsOf: (doc: string) => ReadonlySet<string>;
}

export const UNIT: MeaningSource = { attributes: UNIT_ATTRIBUTES, termsOf: unitsIn };
export const CODE_SYSTEM: MeaningSource = { attributes: CODE_SYSTEM_ATTRIBUTES, termsOf: codeSystemsIn };

/** As section 7 of `schemas/CONVENTIONS.md` names them. */
const CODE_SYSTEM_NAMES =
  /\b(?:LOINC|SNOMED(?: CT)?|RxNorm|ICD-10-CM|ICD-10-PCS|ICD-11|ICD-9|ICD-10|CPT|HCPCS|CVX|MVX|NDC|UCUM|NUCC|NUBC|CARC|RARC|ATC|DICOM|ISO 3166-1 alpha-[23]|ISO 4217|BCP 47|IANA|HL7 table \d+)(?![\w-])/g;

function codeSystemsIn(doc: string): ReadonlySet<string> {
  return new Set([...doc.matchAll(CODE_SYSTEM_NAMES)].map(([name]) => name.replace(/^SNOMED$/, "SNOMED CT")));
}

/** Behind "in", "per" or a number's dash a word that is a unit is meant as one; elsewhere "a day" is only a day. */
const UNIT_WORDS =
  /\b(?:in|per|of|whole|number of|count of)\s+(?:whole |completed |full )?(milliseconds?|microseconds?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|grams?|kilograms?|milligrams?|micrograms?|pounds?|ounces?|litres?|liters?|millilitres?|milliliters?|metres?|meters?|centimetres?|centimeters?|inches|feet|cents?|dollars?|percent|per mille|bytes?|kilobytes?|megabytes?|beats per minute|degrees Celsius|degrees Fahrenheit|Celsius|Fahrenheit)\b/gi;

/** Symbols as UCUM and clinicians write them, alone or one by another: mg, uL, mmol/L, ug/kg/min. mg and Mg are two. */
const UNIT_SYMBOLS = (() => {
  const symbol = "(?:mm\\[?Hg\\]?|cm\\[?H2O\\]?|(?:[numkcd]|mc|µ|μ)?(?:g|L|l|mol|m|s|Eq|Pa|Hz)|m?IU|kcal|kJ|bpm|°[CF])";
  return new RegExp(
    `\\b(?:in|per|of|number of)\\s+(?:whole )?(${symbol}(?:/(?:${symbol}|m2|min|h|d|dose))*)(?![\\w/])`,
    "g",
  );
})();

function unitsIn(doc: string): ReadonlySet<string> {
  const words = [...doc.matchAll(UNIT_WORDS)].map(([, unit = ""]) => unit.replace(/s$/, ""));
  const symbols = [...doc.matchAll(UNIT_SYMBOLS)].map(([, unit = ""]) => spelt(unit));
  return new Set([...words, ...symbols]);
}

/** mcg, µg and ug are one unit, and so are ml and mL. */
function spelt(unit: string): string {
  return unit
    .replace(/mc(?=g)|[µμ]/g, "u")
    .replace(/(?<![a-z]{2})l(?![a-z])/g, "L")
    .replace(/[[\]]/g, "");
}

/**
 * What a doc names instead of what it named before, where it names something else at all. A doc that only says more, or
 * no longer says it, has not changed what the value means.
 */
export function replacedTerms(
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): { readonly before: string; readonly after: string } | null {
  const gone = [...before].filter((term) => !after.has(term));
  const come = [...after].filter((term) => !before.has(term));
  return gone.length === 0 || come.length === 0 ? null : { before: gone.join(", "), after: come.join(", ") };
}
