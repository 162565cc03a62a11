import { NULL } from "./number-forms.js";
import type { LeafSchema } from "./schema.js";

/** The schema of null, which a union keeps no branch for. */
export const NULL_SCHEMA: LeafSchema = {
  kind: "leaf",
  type: "null",
  logicalType: null,
  name: null,
  symbols: [],
  enumDefault: null,
  size: 0,
  form: NULL,
};
