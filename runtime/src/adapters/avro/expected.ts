import type { Schema, UnionSchema } from "./schema.js";

/** What a value of the schema must be, to end the sentence "must be ...". */
export function expectedOf(schema: Schema, form: "value" | "json"): string {
  switch (schema.kind) {
    case "leaf":
      return form === "value" ? schema.form.expected : schema.form.expectedJson;
    case "array":
      return "an array";
    case "map":
      return "a plain object";
    case "record":
      return "an object";
    case "union":
      return expectedOfUnion(schema, form);
  }
}

function expectedOfUnion({ nullIndex, branches, form: unionForm }: UnionSchema, form: "value" | "json"): string {
  const either = nullIndex < 0 ? [] : ["null"];
  if (unionForm === "plain") return [...either, ...branches.map(({ schema }) => expectedOf(schema, form))].join(" or ");
  const tags = branches.map(({ name }) => `"${name}"`).join(", ");
  return [...either, `{ type, value } with a type of ${tags}`].join(" or ");
}
