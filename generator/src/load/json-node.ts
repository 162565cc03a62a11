/**
 * A JSON value that remembers where it stood, so that every finding names a line and a column.
 * Objects keep their members in the order of the file; duplicate keys never get this far.
 */
export type JsonNode = JsonObject | JsonArray | JsonString | JsonNumber | JsonBoolean | JsonNull;

interface Placed {
  /** Offset of the value's first character in the file's text. */
  readonly start: number;
  /** Offset just behind the value's last character. */
  readonly end: number;
}

export interface JsonObject extends Placed {
  readonly kind: "object";
  readonly members: ReadonlyMap<string, JsonMember>;
}

export interface JsonMember {
  /** The key itself, for findings about the key. */
  readonly key: JsonString;
  readonly value: JsonNode;
}

export interface JsonArray extends Placed {
  readonly kind: "array";
  readonly items: readonly JsonNode[];
}

export interface JsonString extends Placed {
  readonly kind: "string";
  readonly value: string;
}

export interface JsonNumber extends Placed {
  readonly kind: "number";
  readonly value: number;
  /** The digits as written: `value` loses some beyond 2^53. */
  readonly text: string;
}

export interface JsonBoolean extends Placed {
  readonly kind: "boolean";
  readonly value: boolean;
}

export interface JsonNull extends Placed {
  readonly kind: "null";
}
