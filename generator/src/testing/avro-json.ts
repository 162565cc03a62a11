/** An Avro schema as JSON, as far as the tests make them. */
export type Avro = string | readonly Avro[] | AvroObject;

export interface AvroObject {
  readonly type: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly logicalType?: string;
  readonly precision?: number;
  readonly scale?: number;
  readonly size?: number;
  readonly symbols?: readonly string[];
  readonly items?: Avro;
  readonly values?: Avro;
  readonly fields?: readonly AvroField[];
  readonly default?: unknown;
  readonly [attribute: string]: unknown;
}

export interface AvroRecord extends AvroObject {
  readonly type: "record";
  readonly name: string;
  readonly fields: readonly AvroField[];
}

export interface AvroField {
  readonly name: string;
  readonly type: Avro;
  readonly default?: unknown;
}
