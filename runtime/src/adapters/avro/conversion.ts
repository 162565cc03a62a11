/** Turns a value of one form into another; null where the two are the same. It may change the value in place. */
export type Conversion = ((value: never) => unknown) | null;

export function convert(conversion: Conversion, value: never): unknown {
  return conversion === null ? value : conversion(value);
}

/** One conversion after the other. */
export function chain(first: Conversion, second: Conversion): Conversion {
  if (first === null || second === null) return first ?? second;
  return (value) => second(first(value) as never);
}
