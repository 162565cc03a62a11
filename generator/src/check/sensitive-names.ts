import { wordsOf } from "./words.js";

/** Tags that say whose data a field holds or tells of; DESIGN.md section 3. */
export const TAGS = ["PII", "PHI", "FINANCIAL"] as const;

/** What kind of sensitive data a field holds, by its name and type. */
export type Sensitivity =
  | "an identifier of a person"
  | "a person's name"
  | "a date of birth"
  | "an address"
  | "contact data"
  | "free text about a person";

/** A name with one of these is of a thing, a place or a system, not of a person. */
const OF_THINGS = new Set(
  `area asset bed building bucket channel clinic company component department device error event facility file hospital
  item job kind lab laboratory location manufacturer message method model module organization pharmacy product queue role
  room rule site software supplier supply system template topic unit vendor ward workflow workstation`.split(/\s+/),
);

/** The last words of a field's name, and what they give away. `*` stands for the name as a whole. */
const ENDINGS: readonly (readonly [Sensitivity, readonly string[]])[] = [
  [
    "an identifier of a person",
    [
      "mrn",
      "ssn",
      "mbi",
      "medical record number",
      "medical record numbers",
      "social security number",
      "national id",
      "national identifier",
      "national number",
      "passport number",
      "passport",
      "driver license number",
      "drivers license number",
      "driving licence number",
      "license plate",
      "tax id",
      "tax number",
      "patient number",
      "patient identifier",
      "patient identifiers",
      "*identifiers",
      "member id",
      "member number",
      "member identifier",
      "subscriber id",
      "subscriber number",
      "policy number",
      "insurance number",
      "insurance id",
      "beneficiary number",
      "account number",
      "visit number",
      "health card number",
      "fingerprint",
      "biometric",
      "photo",
    ],
  ],
  [
    "a person's name",
    [
      "given",
      "given name",
      "given names",
      "family",
      "family name",
      "first name",
      "last name",
      "middle name",
      "surname",
      "maiden name",
      "full name",
      "birth name",
      "nickname",
      "preferred name",
      "legal name",
      "patient name",
      "person name",
      "guarantor name",
      "subscriber name",
      "contact name",
      "guardian name",
      "relative name",
      "mother name",
      "father name",
      "employee name",
      "practitioner name",
    ],
  ],
  [
    "a date of birth",
    ["birth date", "birthdate", "date of birth", "dob", "birth time", "birth year", "born at", "born on"],
  ],
  [
    "an address",
    [
      "address",
      "addresses",
      "street",
      "street name",
      "address line",
      "address lines",
      "postal code",
      "postcode",
      "zip",
      "zip code",
    ],
  ],
  [
    "contact data",
    [
      "phone",
      "phones",
      "phone number",
      "phone numbers",
      "telephone",
      "mobile",
      "mobile number",
      "cell",
      "fax",
      "fax number",
      "email",
      "emails",
      "mail address",
      "telecom",
      "telecoms",
      "pager",
      "contact point",
      "contact points",
    ],
  ],
  [
    "free text about a person",
    [
      "note",
      "notes",
      "comment",
      "comments",
      "remark",
      "remarks",
      "narrative",
      "free text",
      "reason text",
      "instructions",
    ],
  ],
];

const BY_ENDING = new Map(ENDINGS.flatMap(([kind, endings]) => endings.map((ending) => [ending, kind] as const)));
const LONGEST_ENDING = 4;

/** Simple names of types that are sensitive wherever they are used, and of which kind. */
const BY_TYPE = new Map<string, Sensitivity>([
  ["HumanName", "a person's name"],
  ["Address", "an address"],
  ["ContactPoint", "contact data"],
]);

/** Fields whose name tells only together with the type that they belong to. */
const BY_RECORD: readonly (readonly [RegExp, RegExp, Sensitivity])[] = [
  [/HumanName$/, /^(text|prefix|suffix)$/, "a person's name"],
  [/Address$/, /^(line|lines|text|city|district)$/, "an address"],
  [/ContactPoint$/, /^value$/, "contact data"],
  [/Identifier$/, /^value$/, "an identifier of a person"],
];

/** What a field gives away, or null. `typeName` is the full name of the type it holds, where it holds a named one. */
export function sensitivityOf(field: string, record: string, typeName: string | null): Sensitivity | null {
  const byRecord = BY_RECORD.find(([records, fields]) => records.test(record) && fields.test(field));
  if (byRecord !== undefined) return byRecord[2];
  const words = wordsOf(field);
  const byType = BY_TYPE.get(typeName?.slice(typeName.lastIndexOf(".") + 1) ?? "");
  if (byType !== undefined) return isOfThing(words) ? null : byType;
  const whole = BY_ENDING.get(`*${words.join(" ")}`);
  if (whole !== undefined) return whole;
  for (let count = Math.min(LONGEST_ENDING, words.length); count > 0; count--) {
    const kind = BY_ENDING.get(words.slice(-count).join(" "));
    if (kind !== undefined) return isOfThing(words.slice(0, -count)) ? null : kind;
  }
  return null;
}

function isOfThing(words: readonly string[]): boolean {
  return words.some((word) => OF_THINGS.has(word));
}
