import { bytesForm, DURATION } from "./byte-forms.js";
import { DATE_TEXT, LOCAL_TIMESTAMP_MILLIS } from "./calendar-forms.js";
import { decimalForm } from "./decimal-form.js";
import type { LeafForm } from "./leaf-form.js";
import type { LogicalType } from "./logical-type.js";
import { LONG, TIME_MICROS, TIMESTAMP_MILLIS } from "./long-forms.js";
import { BOOLEAN, DOUBLE, FLOAT, INT, NULL, TIME_MILLIS } from "./number-forms.js";
import type { BaseType } from "./schema.js";
import { enumForm, STRING, UUID_BYTES, UUID_TEXT } from "./text-forms.js";

/** What is needed to know how values of a leaf look. */
export interface Leaf {
  readonly type: BaseType;
  readonly logicalType: LogicalType | null;
  readonly symbols: readonly string[];
  readonly size: number;
}

/** The table of the type mapping: DESIGN section 4 and generator/DECISIONS.md. */
export function leafFormOf({ type, logicalType, symbols, size }: Leaf): LeafForm {
  switch (logicalType?.name) {
    case "decimal":
      return decimalForm(logicalType, type === "fixed" ? size : null);
    case "uuid":
      return type === "fixed" ? UUID_BYTES : UUID_TEXT;
    case "date":
      return DATE_TEXT;
    case "duration":
      return DURATION;
    case "time-millis":
      return TIME_MILLIS;
    case "time-micros":
      return TIME_MICROS;
    case "timestamp-millis":
      return TIMESTAMP_MILLIS;
    case "local-timestamp-millis":
      return LOCAL_TIMESTAMP_MILLIS;
    case "timestamp-micros":
    case "timestamp-nanos":
    case "local-timestamp-micros":
    case "local-timestamp-nanos":
      return LONG;
    case undefined:
      return baseFormOf(type, symbols, size);
  }
}

function baseFormOf(type: BaseType, symbols: readonly string[], size: number): LeafForm {
  switch (type) {
    case "null":
      return NULL;
    case "boolean":
      return BOOLEAN;
    case "int":
      return INT;
    case "long":
      return LONG;
    case "float":
      return FLOAT;
    case "double":
      return DOUBLE;
    case "string":
      return STRING;
    case "bytes":
      return bytesForm(null);
    case "enum":
      return enumForm(symbols);
    case "fixed":
      return bytesForm(size);
  }
}
