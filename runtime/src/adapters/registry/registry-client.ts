import { Agent } from "node:https";
import { createRequire } from "node:module";
import { EventError } from "../../errors.js";

export interface RegistryClientOptions {
  /** Its address, with user and password in it where it wants them. */
  readonly url: string;
  /** PEM of whom to trust instead of those whom Node trusts. */
  readonly ca: string | null;
  /** Of one question, in milliseconds. */
  readonly timeout: number;
}

/** A schema as the registry keeps it. */
export interface FoundSchema {
  readonly schema: string;
  readonly references: readonly SchemaReference[];
}

export interface SchemaReference {
  /** Full name of the type that is defined there. */
  readonly name: string;
  readonly subject: string;
  readonly version: number;
}

type Question = (parameters: Readonly<Record<string, unknown>>) => Promise<{ data(): unknown }>;

interface Api {
  readonly Schema: Readonly<Record<"find", Question>>;
  readonly Subject: Readonly<Record<"registered" | "register" | "version", Question>>;
}

type Auth = { readonly username: string; readonly password: string };

// A CommonJS module without types of use; bundlers and test runners do not agree on what its default import is.
const { default: createApi } = createRequire(import.meta.url)(
  "@kafkajs/confluent-schema-registry/dist/api/index.js",
) as {
  default(options: { readonly host: string; readonly auth?: Auth; readonly agent?: Agent }): Api;
};

/**
 * Asks the registry over HTTP, by the client of `@kafkajs/confluent-schema-registry` (three more tries where its server
 * fails). That package's own `getSchema` would not do: it gives a schema as avsc understood it, without logical types.
 */
export class RegistryClient {
  readonly #timeout: number;
  readonly #api: Api;

  constructor({ url, ca, timeout }: RegistryClientOptions) {
    const { username, password, origin, pathname } = new URL(url);
    const auth = { username: decodeURIComponent(username), password: decodeURIComponent(password) };
    const host = `${origin}${pathname.replace(/\/+$/, "")}`;
    const agent = ca === null ? {} : { agent: new Agent({ ca, keepAlive: true }) };
    this.#api = createApi({ host, ...agent, ...(username === "" ? {} : { auth }) });
    this.#timeout = timeout;
  }

  async schema(id: number): Promise<FoundSchema> {
    return foundSchema(await this.#ask(this.#api.Schema.find, { id }, `schema ${id}`));
  }

  async version({ subject, version }: SchemaReference): Promise<FoundSchema> {
    return foundSchema(
      await this.#ask(this.#api.Subject.version, { subject, version }, `version ${version} of ${subject}`),
    );
  }

  /** The id of a schema that the subject has. */
  async idOf(subject: string, schema: string): Promise<number> {
    return idIn(
      await this.#ask(this.#api.Subject.registered, { subject, body: { schema } }, `this schema of ${subject}`),
    );
  }

  /** As `idOf`, and gives the schema to the subject where it does not have it. */
  async register(subject: string, schema: string): Promise<number> {
    return idIn(await this.#ask(this.#api.Subject.register, { subject, body: { schema } }, `a schema for ${subject}`));
  }

  async #ask(question: Question, parameters: Readonly<Record<string, unknown>>, what: string): Promise<unknown> {
    let timer: NodeJS.Timeout | undefined;
    // Beside the client's own, since an answer that it cannot read may leave it without one.
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error("late")), 2 * this.#timeout);
    });
    try {
      const answer = await Promise.race([question({ ...parameters, timeout: this.#timeout }), late]);
      return answer.data();
    } catch (error) {
      throw faultOf(error, what);
    } finally {
      clearTimeout(timer);
    }
  }
}

/**
 * "Not found" counts only where the registry itself says so: an answer of the same status from a proxy on the way must
 * not send good events to the dead letters. The client tells the two apart by the message alone, so we do as well.
 */
function faultOf(error: unknown, what: string): EventError {
  const { status = 0, message = "" } = error as { status?: number; message?: string };
  const fromRegistry = !/ - Error, status \d+/.test(message);
  if (status === 404 && fromRegistry) {
    return new EventError("REGISTRY.SCHEMA_UNKNOWN", `The registry does not have ${what}.`, { details: { status } });
  }
  if ((status === 409 || status === 422) && fromRegistry) {
    return new EventError("REGISTRY.SCHEMA_UNKNOWN", `The registry refuses ${what}.`, { details: { status } });
  }
  return unavailable(what, status, remedyFor(status, fromRegistry ? "" : message));
}

/** Still a fault that may go away: what waits for the registry must not become a dead letter for a wrong password. */
function unavailable(what: string, status: number, remedy = ""): EventError {
  return new EventError("REGISTRY.UNAVAILABLE", `The registry was asked for ${what} and gave no answer${remedy}.`, {
    details: { status },
  });
}

function remedyFor(status: number, network: string): string {
  if (status === 401 || status === 403) {
    return ": it refuses the user or the password; check SCHEMA_REGISTRY_USERNAME and SCHEMA_REGISTRY_PASSWORD, or those in SCHEMA_REGISTRY_URL";
  }
  if (/certificate|altnames/i.test(network)) {
    return ": its certificate is not trusted; SCHEMA_REGISTRY_CA must have the authority that issued it, and SCHEMA_REGISTRY_URL the name that it is for";
  }
  return "";
}

function idIn(answer: unknown): number {
  const id = (answer as { id?: unknown } | null)?.id;
  if (typeof id === "number" && Number.isInteger(id) && id >= 0 && id < 2 ** 31) return id;
  throw unavailable("an id", 200);
}

function foundSchema(answer: unknown): FoundSchema {
  const { schema, schemaType = "AVRO", references = [] } = (answer ?? {}) as Record<string, unknown>;
  if (typeof schema !== "string" || !Array.isArray(references)) throw unavailable("a schema", 200);
  if (schemaType !== "AVRO") throw new EventError("REGISTRY.SCHEMA_UNKNOWN", "The schema of that id is not Avro.");
  return { schema, references: references as readonly SchemaReference[] };
}
