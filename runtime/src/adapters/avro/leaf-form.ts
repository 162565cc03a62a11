import type { JsonValue } from "../../event/json-value.js";
import type { Shape } from "./shape.js";

/** Answer of a conversion for a value that it does not take. */
export const UNFIT: unique symbol = Symbol("unfit");
export type Unfit = typeof UNFIT;

/**
 * How values of one leaf type look to a publisher and a handler, in JSON, and to avsc. avsc takes and gives the plain
 * Avro type without its logical type: number, bigint (long), Buffer (bytes, fixed), string (string, enum); but number
 * for a timestamp in milliseconds, which always fits one.
 */
export interface LeafForm {
  /** What a publisher must pass, to end the sentence "must be ...". */
  readonly expected: string;
  /** The same for JSON. */
  readonly expectedJson: string;
  readonly shape: Shape;
  readonly jsonShapes: readonly Shape[];
  /** From the publisher's value. Refuses what the logical type does not allow and what would come back altered. */
  toAvsc(value: unknown): unknown | Unfit;
  /**
   * To the handler's value; null where they are the same. Refuses only what the value's type cannot express, because
   * another writer may be less strict than we are.
   */
  readonly fromAvsc: ((value: never) => unknown | Unfit) | null;
  /** From a valid value. */
  toJson(value: never): JsonValue;
  /** To the publisher's value. It may let values pass that `toAvsc` refuses. */
  fromJson(json: unknown): unknown | Unfit;
}

/** Fills in what most forms share: one shape, and a JSON form that is the value itself. */
export function leafForm<Value>(form: {
  readonly expected: string;
  readonly shape: Shape;
  toAvsc(value: unknown): unknown | Unfit;
  readonly fromAvsc?: (value: never) => unknown | Unfit;
  readonly json?: {
    readonly expected: string;
    readonly shapes: readonly Shape[];
    to(value: Value): JsonValue;
    from(json: unknown): unknown | Unfit;
  };
}): LeafForm {
  const { expected, shape, toAvsc, fromAvsc = null, json } = form;
  return {
    expected,
    expectedJson: json?.expected ?? expected,
    shape,
    jsonShapes: json?.shapes ?? [shape],
    toAvsc,
    fromAvsc,
    toJson: (json?.to ?? ((value: JsonValue) => value)) as (value: never) => JsonValue,
    fromJson: json?.from ?? ((value) => value),
  };
}
