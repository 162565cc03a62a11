import type { NamedSchema } from "../../resolve/schema.js";
import { objectsIn } from "../json-walk.js";

/** What an edit of one type must know of all others, so that it leaves them valid. */
export interface OtherTypes {
  /** Whether a full name stands for a type of today, so that no other type can have it as an alias. */
  isTaken(fullName: string): boolean;
  /** Whether some default may give the field a value, which another type would refuse. */
  isInDefault(fieldName: string): boolean;
}

export function otherTypes(types: ReadonlyMap<string, NamedSchema>): OtherTypes {
  return {
    isTaken: (fullName) => types.has(fullName) || [...types.values()].some(({ aliases }) => aliases.includes(fullName)),
    isInDefault: (fieldName) =>
      [...types.values()].some(
        (type) =>
          type.kind === "record" &&
          type.fields.some(
            (field) =>
              field.default !== undefined && objectsIn(field.default).some(({ members }) => members.has(fieldName)),
          ),
      ),
  };
}
