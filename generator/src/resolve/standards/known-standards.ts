/** A standard that may have a list in `standards/`. */
export interface KnownStandard {
  /** Name of the list's file, without extension. */
  readonly key: string;
  /** What events write before an entry. */
  readonly standard: string;
  /** Member of the list that holds its entries. */
  readonly holds: "messages" | "transactions" | "resources";
  /** Form of an id in the list; of FHIR, of a resource's name. */
  readonly form: RegExp;
  /** The form in words. */
  readonly sample: string;
}

export const KNOWN_STANDARDS: readonly KnownStandard[] = [
  {
    key: "hl7v2",
    standard: "HL7v2",
    holds: "messages",
    form: /^[A-Z]{3}\^[A-Z]\d{2}$/,
    sample: "HL7v2 <message>^<trigger>",
  },
  { key: "x12", standard: "X12", holds: "transactions", form: /^\d{3}[A-Z]{0,2}$/, sample: "X12 <transaction>" },
  {
    key: "fhir-r4",
    standard: "FHIR R4",
    holds: "resources",
    form: /^[A-Z][A-Za-z]+$/,
    sample: "FHIR R4 <Resource>",
  },
];

/** Standards that events may name without a list of what they have. */
export const FREE_STANDARDS: readonly string[] = ["NCPDP SCRIPT", "DICOM", "IHE"];
