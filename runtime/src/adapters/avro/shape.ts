/** What a value looks like, in TypeScript or in JSON, to whoever must tell branches of a union apart. */
export type Shape = "null" | "boolean" | "number" | "bigint" | "string" | "bytes" | "date" | "array" | "object";
