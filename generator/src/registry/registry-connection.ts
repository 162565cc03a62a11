import { Agent, type Dispatcher, RetryAgent } from "undici";
import { faultOfConnection, faultOfRubbish, faultOfStatus } from "./registry-fault.js";
import type { RegistryPlace } from "./registry-place.js";

export interface Question {
  readonly method: "GET" | "POST" | "PUT";
  /** Below the root of the API, each part encoded. */
  readonly path: readonly string[];
  readonly query?: string;
  readonly body?: object;
  /** What is asked, as the end of a sentence: `list its subjects`. */
  readonly action: string;
}

export interface ConnectionOptions {
  /** Milliseconds that one answer may take; 15,000 where left out. */
  readonly timeout?: number;
  /** Tries again after an answer of 429 or 5xx, or none; 4 where left out. */
  readonly retries?: number;
  /** Milliseconds before the first of them, doubling; 500 where left out. The registry's own Retry-After comes first. */
  readonly retryDelay?: number;
}

const MOST_BYTES = 64 * 1024 * 1024;

/** Asks a registry over HTTP: every question of its API can be asked again without harm. */
export class RegistryConnection {
  readonly #place: RegistryPlace;
  readonly #agent: Agent;
  readonly #dispatcher: Dispatcher;

  constructor(place: RegistryPlace, { timeout = 15_000, retries = 4, retryDelay = 500 }: ConnectionOptions = {}) {
    const { ca, cert, key } = place;
    this.#place = place;
    this.#agent = new Agent({
      connect: { timeout, ...(ca === null ? {} : { ca }), ...(cert === null || key === null ? {} : { cert, key }) },
      headersTimeout: timeout,
      bodyTimeout: timeout,
      maxResponseSize: MOST_BYTES,
    });
    this.#dispatcher = new RetryAgent(this.#agent, {
      maxRetries: retries,
      minTimeout: retryDelay,
      maxTimeout: 10_000,
      methods: ["GET", "POST", "PUT"],
      statusCodes: [429, 500, 502, 503, 504],
      throwOnError: false,
    });
  }

  /** The answer's JSON, or undefined for one of the statuses in `absent`. Rejects with a `RegistryFault`. */
  async ask(question: Question, absent: readonly number[] = []): Promise<unknown> {
    const { url } = this.#place;
    const { status, text } = await this.#send(question);
    const answer = parse(text);
    if (status >= 200 && status < 300) {
      if (answer === undefined) throw faultOfRubbish(url, question.action);
      return answer;
    }
    // Only in the registry's own words: a proxy on the way has answers of the same status.
    if (absent.includes(status) && errorCodeOf(answer) !== null) return undefined;
    throw faultOfStatus(url, question.action, status, messageOf(answer));
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  async #send({ method, path, query, body, action }: Question): Promise<{ status: number; text: string }> {
    const { url, authorization } = this.#place;
    try {
      const { origin, pathname } = new URL(url);
      const { statusCode, body: answer } = await this.#dispatcher.request({
        origin,
        path: `${pathname.replace(/\/$/, "")}/${path.map(encodeURIComponent).join("/")}${query ? `?${query}` : ""}`,
        method,
        headers: {
          accept: "application/vnd.schemaregistry.v1+json, application/json",
          ...(body === undefined ? {} : { "content-type": "application/vnd.schemaregistry.v1+json" }),
          ...(authorization === null ? {} : { authorization }),
        },
        body: body === undefined ? null : JSON.stringify(body),
      });
      return { status: statusCode, text: await answer.text() };
    } catch (error) {
      throw faultOfConnection(url, action, codeOf(error));
    }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function errorCodeOf(answer: unknown): number | null {
  const code = (answer as { error_code?: unknown } | null | undefined)?.error_code;
  return typeof code === "number" ? code : null;
}

const MOST_WORDS = 300;

function messageOf(answer: unknown): string {
  const message = (answer as { message?: unknown } | null | undefined)?.message;
  if (typeof message !== "string") return "";
  return message.length > MOST_WORDS ? `${message.slice(0, MOST_WORDS)}…` : message;
}

function codeOf(error: unknown): string {
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  const found = [cause?.code, code].find((candidate) => typeof candidate === "string");
  return String(found ?? (error instanceof Error ? error.name : "unknown"));
}
