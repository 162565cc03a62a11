/** Faults that only show once every name is made. None can be switched off: the output would not compile or not load. */
export const modelFaults = [
  { id: "domain-name-collision", purpose: "No two domain folders become the same import path." },
  { id: "domain-name-reserved", purpose: "No domain takes the import path of a module that the SDK has itself." },
  {
    id: "module-path-collision",
    purpose: "No two schema files become the same TypeScript module, also where the file system ignores case.",
  },
  { id: "type-name-collision", purpose: "No two types of a domain have the same TypeScript name." },
  { id: "enum-key-collision", purpose: "No two events have the same key in EventType." },
  { id: "view-name-collision", purpose: "No two events have the same view in PostgreSQL." },
  { id: "key-field-missing", purpose: "The field that an event names as its aggregate's id exists." },
  { id: "too-many-fields", purpose: "No event has more than 1,500 fields, which is what a view can hold." },
  {
    id: "namespace-missing",
    purpose:
      "A type without a namespace is not needed where a namespace holds, because no name leads to it from there.",
  },
] as const satisfies readonly { id: string; purpose: string }[];

export type ModelFault = (typeof modelFaults)[number]["id"];
