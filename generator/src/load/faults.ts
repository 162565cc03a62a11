/** Faults of a file as such, before anything is known of its schema. None of them can be switched off. */
export const loadFaults = [
  { id: "schemas-missing", purpose: "There is a schemas folder with at least one .avsc file in it." },
  { id: "file-unreadable", purpose: "Every schema file is a plain file inside the schemas folder that may be read." },
  { id: "file-too-large", purpose: "No schema file is larger than 8 MB." },
  { id: "file-not-utf8", purpose: "Every schema file is UTF-8." },
  { id: "json-syntax", purpose: "Every schema file is one JSON value by RFC 8259: no comments, no trailing commas." },
  { id: "json-too-deep", purpose: "No schema file nests more than 256 levels deep." },
  { id: "json-duplicate-key", purpose: "No JSON object has the same key twice." },
] as const satisfies readonly { id: string; purpose: string }[];

export type LoadFault = (typeof loadFaults)[number]["id"];
