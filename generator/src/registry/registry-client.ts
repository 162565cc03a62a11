import * as z from "zod/mini";
import { COMPATIBILITY_LEVELS, type CompatibilityLevel } from "./compatibility-level.js";
import { type ConnectionOptions, type Question, RegistryConnection } from "./registry-connection.js";
import { faultOfRubbish } from "./registry-fault.js";
import type { RegistryPlace } from "./registry-place.js";

/** One version of a subject. */
export interface RegisteredSchema {
  readonly subject: string;
  readonly version: number;
  readonly id: number;
  /** JSON text. */
  readonly schema: string;
  /** `AVRO`, `JSON` or `PROTOBUF`. */
  readonly schemaType: string;
}

const whole = z.int().check(z.nonnegative());
const names = z.array(z.string());
const versions = z.array(whole);
const withId = z.object({ id: whole });
const version = z.object({
  id: whole,
  version: whole,
  schema: z.string(),
  schemaType: z.optional(z.string()),
});
// Some registries answer a change with one name and a question with the other.
const level = z.object({ compatibilityLevel: z.enum(COMPATIBILITY_LEVELS) });
const verdict = z.object({ is_compatible: z.boolean(), messages: z.optional(z.array(z.string())) });

/**
 * Confluent's API of a schema registry, as far as it is about Avro. Every method rejects with a `RegistryFault`.
 * https://docs.confluent.io/platform/current/schema-registry/develop/api.html
 */
export class RegistryClient {
  readonly #url: string;
  readonly #connection: RegistryConnection;

  constructor(place: RegistryPlace, options?: ConnectionOptions) {
    this.#url = place.url;
    this.#connection = new RegistryConnection(place, options);
  }

  async subjects(): Promise<readonly string[]> {
    const question = { method: "GET", path: ["subjects"], action: "list its subjects" } as const;
    return this.#read(names, question, await this.#connection.ask(question));
  }

  /** Rising; empty for a subject that it does not have. */
  async versionsOf(subject: string): Promise<readonly number[]> {
    const path = ["subjects", subject, "versions"];
    const question = { method: "GET", path, action: `list the versions of ${subject}` } as const;
    const answer = await this.#connection.ask(question, [404]);
    return answer === undefined ? [] : [...this.#read(versions, question, answer)].sort((a, b) => a - b);
  }

  async schemaOf(subject: string, number: number): Promise<RegisteredSchema> {
    const path = ["subjects", subject, "versions", String(number)];
    const question = { method: "GET", path, action: `show version ${number} of ${subject}` } as const;
    const found = this.#read(version, question, await this.#connection.ask(question));
    return { ...found, subject, schemaType: found.schemaType ?? "AVRO" };
  }

  /** The id of a schema that the subject has; null where it does not have this one. */
  async idOf(subject: string, schema: string): Promise<number | null> {
    const action = `look for a schema of ${subject}`;
    const question = { method: "POST", path: ["subjects", subject], body: { schema }, action } as const;
    const answer = await this.#connection.ask(question, [404]);
    return answer === undefined ? null : this.#read(withId, question, answer).id;
  }

  /** Gives the subject a new version, and resolves with the schema's id. */
  async register(subject: string, schema: string): Promise<number> {
    const path = ["subjects", subject, "versions"];
    const question = { method: "POST", path, body: { schema }, action: `register ${subject}` } as const;
    return this.#read(withId, question, await this.#connection.ask(question)).id;
  }

  /** Why the registry would refuse the schema, in its words; empty where it would take it. */
  async objectionsTo(subject: string, schema: string): Promise<readonly string[]> {
    const path = ["compatibility", "subjects", subject, "versions"];
    const action = `judge a schema of ${subject}`;
    const question = { method: "POST", path, query: "verbose=true", body: { schema }, action } as const;
    const answer = await this.#connection.ask(question, [404]);
    if (answer === undefined) return [];
    const { is_compatible, messages = [] } = this.#read(verdict, question, answer);
    return is_compatible ? [] : messages.length > 0 ? messages : ["It is not compatible."];
  }

  /** The subject's own level; null where the registry's general one applies. */
  async levelOf(subject: string): Promise<CompatibilityLevel | null> {
    const action = `tell the compatibility of ${subject}`;
    const question = { method: "GET", path: ["config", subject], action } as const;
    const answer = await this.#connection.ask(question, [404]);
    return answer === undefined ? null : this.#read(level, question, answer).compatibilityLevel;
  }

  async setLevel(subject: string, compatibility: CompatibilityLevel): Promise<void> {
    const action = `set the compatibility of ${subject}`;
    await this.#connection.ask({ method: "PUT", path: ["config", subject], body: { compatibility }, action });
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }

  #read<Answer extends z.ZodMiniType>(form: Answer, { action }: Question, answer: unknown): z.infer<Answer> {
    const parsed = form.safeParse(answer);
    if (!parsed.success) throw faultOfRubbish(this.#url, action);
    return parsed.data;
  }
}
