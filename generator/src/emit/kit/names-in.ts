import type { TypeRef } from "../../model/type-ref.js";

/** Full names of the records, enums and fixed types that stand in a type, in order; not those inside of them. */
export function namesIn(type: TypeRef): readonly string[] {
  switch (type.kind) {
    case "array":
      return namesIn(type.items);
    case "map":
      return namesIn(type.values);
    case "union":
      return type.branches.flatMap((branch) => namesIn(branch.type));
    case "named":
      return [type.fullName];
    case "primitive":
    case "logical":
      return [];
  }
}
