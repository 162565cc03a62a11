/** Faults against the Avro 1.12 specification, or against what can be generated at all. None can be switched off. */
export const resolveFaults = [
  {
    id: "schema-shape",
    purpose: "Every schema and every attribute that Avro defines has the form that Avro gives it.",
  },
  { id: "name-invalid", purpose: "Every name is made of A-Z, a-z, 0-9 and _, and can be carried by JavaScript." },
  { id: "name-unresolved", purpose: "Every name that is used is a primitive type or is defined in the tree." },
  {
    id: "name-duplicate",
    purpose: "Every type is defined once in the tree, and every field and symbol once in its type.",
  },
  { id: "alias-clash", purpose: "An alias names one type or field, and none that exists beside it." },
  { id: "union-invalid", purpose: "A union has branches, none of them a union, no two of one kind." },
  { id: "decimal-too-long", purpose: "No decimal has more than 1000 digits." },
  { id: "default-mismatch", purpose: "Every default fits its type." },
  { id: "default-endless", purpose: "No default needs itself to be complete." },
  { id: "record-endless", purpose: "No record requires itself, directly or through others." },
  { id: "nesting-too-deep", purpose: "No schema nests more than 1000 levels deep once its names are written out." },
  { id: "top-level-unnamed", purpose: "Every file holds a record, an enum or a fixed." },
  { id: "attribute-shape", purpose: "Every attribute that describes an event has its form." },
  { id: "path-unsafe", purpose: "Every folder and file name can be a file name on every system." },
  { id: "domain-file", purpose: "Every domain.json has the keys of a domain, each with a value of its form." },
  {
    id: "standards-list",
    purpose:
      "Every list in standards/ has its form, names each entry once, and says in a sentence why one has no event.",
  },
  {
    id: "earlier-version",
    purpose: "Every earlier version of an event that is kept has its form, and an upcaster to the one that came next.",
  },
  { id: "more-findings", purpose: "A file's further findings are counted, not listed." },
] as const satisfies readonly { id: string; purpose: string }[];

export type ResolveFault = (typeof resolveFaults)[number]["id"];
