import { lineStarts, placeIn } from "../../../../load/position.js";

/** What somebody handed over is no Avro schema. */
export class InvalidSchemaError extends Error {
  override readonly name = "InvalidSchemaError";
  /** JSON pointer to what is wrong; empty for the whole. */
  readonly pointer: string;
  /** Of a schema that came as text; 1-based. */
  readonly position: { readonly line: number; readonly column: number } | null;
  readonly remedy: string;

  constructor(fault: SchemaFault, text: string | null) {
    const position = text === null ? null : placeIn(lineStarts(text), fault.start);
    const places = [
      ...(position === null ? [] : [`line ${position.line}, column ${position.column}`]),
      ...(fault.pointer === "" ? [] : [fault.pointer]),
    ];
    super([places.length === 0 ? fault.message : `${places.join(", ")}: ${fault.message}`, fault.remedy].join(" "));
    this.pointer = fault.pointer;
    this.position = position;
    this.remedy = fault.remedy;
  }
}

export interface SchemaFault {
  readonly pointer: string;
  /** Offset in the text. */
  readonly start: number;
  readonly message: string;
  readonly remedy: string;
}
