import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { createServer as createTlsServer, type ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** Answers instead of the registry, or lets it answer. */
export type Interference = (request: IncomingMessage, response: ServerResponse) => boolean;

/** As much of a registry as registration needs, in memory: `subjects` and `levels` are what it has. */
export class FakeRegistry {
  readonly subjects = new Map<string, string[]>();
  readonly levels = new Map<string, string>();
  /** Each as `POST /subjects/a/versions`. */
  readonly asked: string[] = [];
  /** Subjects of which it takes no further schema while their level is not NONE. */
  readonly refusing = new Set<string>();
  interfere: Interference = () => false;
  #ids: string[] = [];

  /** Listens on a free port until the test ends; resolves with the URL. */
  async listen(tls: ServerOptions | null = null): Promise<string> {
    const listener: RequestListener = (request, response) => void this.#answer(request, response);
    const server = tls === null ? createServer(listener) : createTlsServer(tls, listener);
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return `${tls === null ? "http" : "https"}://localhost:${(server.address() as AddressInfo).port}`;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.asked.push(`${request.method} ${request.url}`);
    if (this.interfere(request, response)) return;
    const body = await text(request);
    const { schema = "", compatibility = "" } = (body === "" ? {} : JSON.parse(body)) as Record<string, string>;
    const [area, ...rest] = (request.url ?? "").split("?")[0]?.split("/").slice(1).map(decodeURIComponent) ?? [];
    if (area === "compatibility") this.#judge(rest[1] ?? "", response);
    else if (area === "config") this.#config(request.method ?? "", rest[0] ?? "", compatibility, response);
    else this.#subject(request.method ?? "", rest, schema, response);
  }

  #judge(subject: string, response: ServerResponse): void {
    if (!this.subjects.has(subject)) fail(response, 404, 40401);
    else send(response, 200, { is_compatible: !this.#refuses(subject), messages: ["a field is gone"] });
  }

  #config(method: string, subject: string, compatibility: string, response: ServerResponse): void {
    if (method === "PUT") this.levels.set(subject, compatibility);
    const level = this.levels.get(subject);
    if (level === undefined) fail(response, 404, 40408);
    else send(response, 200, method === "PUT" ? { compatibility } : { compatibilityLevel: level });
  }

  #subject(method: string, [subject, , version]: readonly string[], schema: string, response: ServerResponse): void {
    if (subject === undefined) return send(response, 200, [...this.subjects.keys()]);
    const schemas = this.subjects.get(subject) ?? [];
    const isVersions = version !== undefined || response.req.url?.endsWith("/versions") === true;
    if (method === "POST" && isVersions) return this.#register(subject, schema, response);
    if (method === "POST") {
      if (!schemas.includes(schema)) return fail(response, 404, schemas.length > 0 ? 40403 : 40401);
      return send(response, 200, { subject, id: this.#idOf(schema), version: schemas.indexOf(schema) + 1, schema });
    }
    if (schemas.length === 0) return fail(response, 404, 40401);
    if (version === undefined) return send(response, 200, [...schemas.keys()].map((index) => index + 1).reverse());
    const found = schemas[Number(version) - 1] ?? "";
    send(response, 200, { subject, id: this.#idOf(found), version: Number(version), schema: found });
  }

  #register(subject: string, schema: string, response: ServerResponse): void {
    if (this.#refuses(subject)) return fail(response, 409, 409, "Schema being registered is incompatible");
    const schemas = this.subjects.get(subject) ?? [];
    if (!schemas.includes(schema)) this.subjects.set(subject, [...schemas, schema]);
    send(response, 200, { id: this.#idOf(schema) });
  }

  #refuses(subject: string): boolean {
    return this.refusing.has(subject) && this.subjects.has(subject) && this.levels.get(subject) !== "NONE";
  }

  #idOf(schema: string): number {
    if (!this.#ids.includes(schema)) this.#ids.push(schema);
    return this.#ids.indexOf(schema) + 1;
  }
}

function send(response: ServerResponse, status: number, answer: unknown): void {
  response.writeHead(status, { "content-type": "application/vnd.schemaregistry.v1+json" }).end(JSON.stringify(answer));
}

function fail(response: ServerResponse, status: number, code: number, message = "not found"): void {
  send(response, status, { error_code: code, message });
}
