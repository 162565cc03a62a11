import { isEventError } from "../../errors.js";
import type { Clock } from "../../ports/clock.js";
import type { SchemaRegistry } from "../../ports/schema-registry.js";
import { inlineReferences } from "./inline-references.js";
import { type FoundSchema, RegistryClient, type SchemaReference } from "./registry-client.js";

export interface ConfluentSchemaRegistryOptions {
  /** Its address, with user and password in it where it wants them; a path is kept (`/apis/ccompat/v7`). */
  readonly url: string;
  /** PEM of whom to trust instead of those whom Node trusts. */
  readonly ca?: string | null;
  /** Gives schemas to the registry that it does not have, for development. False where left out: CI registers them. */
  readonly autoRegister?: boolean;
  /** Of one question, in milliseconds; 5,000 where left out. */
  readonly timeout?: number;
  readonly clock: Clock;
}

// So long an answer "there is no such thing" holds, so long the lack of one, and so many of both are kept.
const DENIED_FOR = 10_000;
const UNANSWERED_FOR = 1_000;
const REFUSALS = 1_000;
const DEEPEST_REFERENCE = 16;

/**
 * A schema registry that speaks Confluent's API. Every id is asked for once: what it answers stays true. While it does
 * not answer, what is known goes on; an id that is not known is waited for and never made up.
 */
export class ConfluentSchemaRegistry implements SchemaRegistry {
  readonly #client: RegistryClient;
  readonly #autoRegister: boolean;
  readonly #clock: Clock;
  readonly #ids = new Map<string, Map<string, number>>();
  readonly #schemas = new Map<number, string>();
  /** Questions on their way, so that many who ask the same ask once. */
  readonly #asked = new Map<string, Promise<unknown>>();
  readonly #refusals = new Map<string, { readonly until: number; readonly error: unknown }>();

  constructor({ url, ca = null, autoRegister = false, timeout = 5_000, clock }: ConfluentSchemaRegistryOptions) {
    this.#client = new RegistryClient({ url, ca, timeout });
    this.#autoRegister = autoRegister;
    this.#clock = clock;
  }

  async idOf(subject: string, schema: string): Promise<number> {
    const known = this.#ids.get(subject)?.get(schema);
    if (known !== undefined) return known;
    return this.#once(`id ${subject} ${schema}`, async () => {
      const id = await this.#client[this.#autoRegister ? "register" : "idOf"](subject, schema);
      const ofSubject = this.#ids.get(subject) ?? new Map<string, number>();
      this.#ids.set(subject, ofSubject.set(schema, id));
      // Who can write it can read it, also when the registry goes down in between.
      if (!this.#schemas.has(id)) this.#schemas.set(id, schema);
      return id;
    });
  }

  async schemaOf(id: number): Promise<string> {
    const known = this.#schemas.get(id);
    if (known !== undefined) return known;
    return this.#once(`schema ${id}`, async () => {
      const schema = await this.#whole(await this.#client.schema(id));
      this.#schemas.set(id, schema);
      return schema;
    });
  }

  async probe(): Promise<void> {
    try {
      await this.#client.schema(1);
    } catch (error) {
      // That it does not have the schema is an answer too.
      if (!isEventError(error, "REGISTRY.SCHEMA_UNKNOWN")) throw error;
    }
  }

  #once<Result>(question: string, ask: () => Promise<Result>): Promise<Result> {
    const asked = this.#asked.get(question);
    if (asked !== undefined) return asked as Promise<Result>;
    const answer = this.#unlessRefused(question, ask).finally(() => this.#asked.delete(question));
    this.#asked.set(question, answer);
    return answer;
  }

  async #unlessRefused<Result>(question: string, ask: () => Promise<Result>): Promise<Result> {
    const refusal = this.#refusals.get(question);
    if (refusal !== undefined && this.#clock.now() < refusal.until) throw refusal.error;
    this.#refusals.delete(question);
    try {
      return await ask();
    } catch (error) {
      if (isEventError(error, "REGISTRY.SCHEMA_UNKNOWN")) this.#refuse(question, error, DENIED_FOR);
      // So that not every publish waits for an answer while there is none.
      if (isEventError(error, "REGISTRY.UNAVAILABLE")) this.#refuse(question, error, UNANSWERED_FOR);
      throw error;
    }
  }

  /** The oldest makes room: ids in records may be anything, and must not fill the memory. */
  #refuse(question: string, error: unknown, milliseconds: number): void {
    this.#refusals.set(question, { until: this.#clock.now() + milliseconds, error });
    const [oldest] = this.#refusals.keys();
    if (this.#refusals.size > REFUSALS && oldest !== undefined) this.#refusals.delete(oldest);
  }

  async #whole({ schema, references }: FoundSchema): Promise<string> {
    if (references.length === 0) return schema;
    const definitions = new Map<string, unknown>();
    await this.#collect(references, definitions, 0);
    return JSON.stringify(inlineReferences(JSON.parse(schema), definitions));
  }

  async #collect(references: readonly SchemaReference[], into: Map<string, unknown>, depth: number): Promise<void> {
    if (depth > DEEPEST_REFERENCE) return;
    for (const reference of references) {
      if (into.has(reference.name)) continue;
      const found = await this.#client.version(reference);
      into.set(reference.name, JSON.parse(found.schema));
      await this.#collect(found.references, into, depth + 1);
    }
  }
}
