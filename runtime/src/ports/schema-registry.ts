/**
 * Gives schemas ids and ids schemas. Both directions never change once answered, so an adapter may keep every answer;
 * callers ask each time. Each rejects with `REGISTRY.UNAVAILABLE` when the registry does not answer, and with
 * `REGISTRY.SCHEMA_UNKNOWN` when it answers that it has no such thing.
 */
export interface SchemaRegistry {
  /**
   * The id under which the subject has exactly this schema.
   *
   * @param subject - full name of the schema's record (Confluent's RecordNameStrategy)
   * @param schema - Avro as JSON text
   */
  idOf(subject: string, schema: string): Promise<number>;
  /** The schema of the id, as JSON text without references to other subjects. */
  schemaOf(id: number): Promise<string>;
  /** Resolves when the registry answers; for health checks, which leave it out where it cannot be asked. */
  probe?(): Promise<void>;
}
