/** A value as TypeScript source, so that a compiler can judge it. */
export function valueSource(value: unknown): string {
  if (value === null) return "null";
  switch (typeof value) {
    case "bigint":
      return `${value}n`;
    case "number":
      return Object.is(value, -0) ? "-0" : String(value);
    case "boolean":
      return String(value);
    case "string":
      return JSON.stringify(value);
    case "object":
      return objectSource(value);
    default:
      throw new Error(`A ${typeof value} is no value of a payload.`);
  }
}

function objectSource(value: object): string {
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (value instanceof Uint8Array) return `Uint8Array.of(${[...value].join(", ")})`;
  if (Array.isArray(value)) return `[${value.map(valueSource).join(", ")}]`;
  const members = Object.entries(value).map(([key, inner]) => {
    const name = key === "__proto__" ? '["__proto__"]' : JSON.stringify(key);
    return `${name}: ${valueSource(inner)}`;
  });
  return `{ ${members.join(", ")} }`;
}
