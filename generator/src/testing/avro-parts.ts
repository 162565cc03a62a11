/** A record in the namespace `acme`. */
export const record = (name: string, fields: readonly unknown[], more: object = {}) => ({
  type: "record",
  name,
  namespace: "acme",
  fields,
  ...more,
});

export const field = (name: string, type: unknown, more: object = {}) => ({ name, type, ...more });

export const id = field("id", { type: "string", logicalType: "uuid" });
