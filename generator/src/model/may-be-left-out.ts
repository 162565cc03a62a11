import type { FieldSchema } from "../resolve/schema.js";

/**
 * Whether a publisher may leave the field out: it has a default, and an object without the field does not seem to have
 * it. Every object has a `toString` and a `constructor`, so a field of that name must be given.
 */
export function mayBeLeftOut(field: FieldSchema): boolean {
  return field.default !== undefined && !(field.name in Object.prototype);
}
