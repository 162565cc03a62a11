import type { JsonNode } from "../load/json-node.js";
import type { RecordSchema } from "./schema.js";

/**
 * What a schema file says of its event, read and checked for form, not for taste.
 * A file declares an event when it holds a record, does not lie under `shared/`, and either has an `eventType` or is
 * not referenced by any other file. Every attribute is optional, so that anybody's Avro tree has events.
 */
export interface EventDeclaration {
  readonly record: RecordSchema;
  /**
   * As written; else the record's name, qualified by the domain (`Phone.Acceleration`) where two events of the tree
   * would share it.
   */
  readonly eventType: string;
  /** Where `eventType` is written, or null where it was derived. */
  readonly eventTypeNode: JsonNode | null;
  readonly aggregate: { readonly type: string; readonly id: string | null; readonly node: JsonNode } | null;
  readonly schemaVersion: number;
  readonly status: "draft" | "stable" | "deprecated";
  readonly since: string | null;
  readonly standards: readonly string[];
  readonly producers: readonly string[];
  readonly consumers: readonly string[];
  /** Not yet compared with the schema: rule `example-valid` does that. */
  readonly examples: readonly JsonNode[];
}
