import { isLoinc, isNpi, isSnomedConcept } from "./check-digits.js";

/** A set of codes or numbers with a fixed form. */
export interface CodeSystem {
  readonly uri: string;
  /** What one of its codes is called, with its article. */
  readonly codeName: string;
  readonly isCode: (code: string) => boolean;
  readonly form: string;
}

const form = (uri: string, codeName: string, pattern: RegExp, form: string): CodeSystem => ({
  uri,
  codeName,
  isCode: (code) => pattern.test(code),
  form,
});

export const NPI: CodeSystem = {
  uri: "http://hl7.org/fhir/sid/us-npi",
  codeName: "an NPI",
  isCode: isNpi,
  form: "ten digits, the last of them the check digit",
};

/** As it is written in a field of its own: eleven digits. */
export const NDC_IN_FIELD = form("", "an NDC", /^\d{5}-\d{4}-\d{2}$/, "eleven digits as 5-4-2");

/** The systems whose codes have a check digit or a fixed form. `schemas/CONVENTIONS.md` section 7 has their URIs. */
export const CODE_SYSTEMS: readonly CodeSystem[] = [
  NPI,
  {
    uri: "http://loinc.org",
    codeName: "a LOINC code",
    isCode: isLoinc,
    form: "digits, a hyphen and the check digit, as in 2823-3",
  },
  {
    uri: "http://snomed.info/sct",
    codeName: "a SNOMED CT concept",
    isCode: isSnomedConcept,
    form: "6 to 18 digits, the last of them the check digit",
  },
  form("http://www.nlm.nih.gov/research/umls/rxnorm", "an RxCUI", /^[1-9]\d{0,7}$/, "up to eight digits"),
  form(
    "http://hl7.org/fhir/sid/icd-10-cm",
    "an ICD-10-CM code",
    /^[A-Z]\d[0-9AB](\.[0-9A-Z]{1,4})?$/,
    "a letter and two characters, then a point and up to four more, as in E11.65",
  ),
  form(
    "http://www.cms.gov/Medicare/Coding/ICD10",
    "an ICD-10-PCS code",
    /^[0-9A-HJ-NP-Z]{7}$/,
    "seven characters without I and O",
  ),
  form("http://www.ama-assn.org/go/cpt", "a CPT code", /^\d{4}[0-9AFMTU]$/, "five digits, or four and a letter"),
  form(
    "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
    "a HCPCS code",
    /^[A-V]\d{4}$/,
    "a letter and four digits",
  ),
  form("http://hl7.org/fhir/sid/cvx", "a CVX code", /^\d{2,3}$/, "two or three digits"),
  form("http://hl7.org/fhir/sid/mvx", "an MVX code", /^[A-Z]{2,3}$/, "two or three capital letters"),
  form(
    "http://hl7.org/fhir/sid/ndc",
    "an NDC",
    /^(\d{5}-\d{4}-\d{2}|\d{4}-\d{4}-\d{2}|\d{5}-\d{3}-\d{2}|\d{5}-\d{4}-\d|\d{11})$/,
    "ten or eleven digits in three parts, as in 00093-7146-56",
  ),
  form("http://nucc.org/provider-taxonomy", "a NUCC taxonomy code", /^\d[0-9A-Z]{8}X$/, "ten characters that end in X"),
  form("https://www.nubc.org/CodeSystem/RevenueCodes", "a revenue code", /^\d{4}$/, "four digits"),
  form(
    "https://x12.org/codes/claim-adjustment-reason-codes",
    "a CARC",
    /^([1-9]\d{0,2}|[ABDPWY]\d{1,2})$/,
    "up to three digits, or a letter and up to two",
  ),
  form(
    "https://x12.org/codes/remittance-advice-remark-codes",
    "a RARC",
    /^(M|MA|N)\d{1,3}$/,
    "M, MA or N and up to three digits",
  ),
  form(
    "http://hl7.org/fhir/sid/us-mbi",
    "a Medicare beneficiary number",
    /^[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/,
    "eleven characters without hyphens, S, L, O, I, B and Z",
  ),
];

const BY_URI = new Map(CODE_SYSTEMS.map((system) => [system.uri, system]));
const BY_LOOSE_URI = new Map(CODE_SYSTEMS.map((system) => [loosely(system.uri), system]));

export function codeSystemOf(uri: string): CodeSystem | undefined {
  return BY_URI.get(uri);
}

/** The system that is meant by a URI that differs from its own only in protocol, `www.`, case or a slash at the end. */
export function codeSystemMeant(uri: string): CodeSystem | undefined {
  return BY_LOOSE_URI.get(loosely(uri));
}

function loosely(uri: string): string {
  return uri
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, "")
    .replace(/\/$/, "");
}
