import { EventError } from "../../errors.js";
import type { SchemaRegistry } from "../../ports/schema-registry.js";

/** Registers every schema that it is asked for, the same schema under one id whatever its subject, as Confluent's does. */
export class InMemorySchemaRegistry implements SchemaRegistry {
  /** Set to false to make it answer nothing, as a registry that is down. */
  available = true;
  readonly #ids = new Map<string, number>();
  readonly #schemas: string[] = [];

  async idOf(_subject: string, schema: string): Promise<number> {
    this.#answer();
    const known = this.#ids.get(schema);
    if (known !== undefined) return known;
    const id = this.#schemas.push(schema);
    this.#ids.set(schema, id);
    return id;
  }

  async schemaOf(id: number): Promise<string> {
    this.#answer();
    const schema = this.#schemas[id - 1];
    if (schema !== undefined) return schema;
    throw new EventError("REGISTRY.SCHEMA_UNKNOWN", `The registry has no schema ${id}.`, { details: { id } });
  }

  #answer(): void {
    if (this.available) return;
    throw new EventError("REGISTRY.UNAVAILABLE", "The schema registry in memory was made unavailable.");
  }
}
