import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { FakeClock } from "../../testing/fake-clock.js";
import { ConfluentSchemaRegistry } from "./confluent-schema-registry.js";

interface Reply {
  readonly status?: number;
  readonly body: unknown;
}
type Answerer = (request: { method: string; url: string; body: string; authorization: string | undefined }) => Reply;

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function registryThat(answers: Answerer, { path = "", user = "", autoRegister = false } = {}) {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const { method = "", url = "" } = request;
    const body = await textOf(request);
    asked.push(`${method} ${url}`);
    const { authorization } = request.headers;
    const reply = answers({ method, url, body, authorization });
    response.writeHead(reply.status ?? 200, { "content-type": "application/vnd.schemaregistry.v1+json" });
    response.end(typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const clock = new FakeClock();
  const url = `http://${user}127.0.0.1:${port}${path}`;
  return { registry: new ConfluentSchemaRegistry({ url, clock, autoRegister, timeout: 2_000 }), asked, clock, server };
}

const notFound = { status: 404, body: { error_code: 40403, message: "Schema not found" } };

describe("a schema registry that answers", () => {
  it("is asked once for an id, and is not needed any more to read what was written with it", async () => {
    const { registry, asked, server } = await registryThat(({ body }) => ({ body: { id: 7, got: JSON.parse(body) } }));
    const ids = await Promise.all([registry.idOf("a.B", '"int"'), registry.idOf("a.B", '"int"')]);
    server.close().closeAllConnections();
    expect([...ids, await registry.idOf("a.B", '"int"'), await registry.schemaOf(7)]).toEqual([7, 7, 7, '"int"']);
    expect(asked).toEqual(["POST /subjects/a.B"]);
  });

  it("is asked once for a schema, however many want it", async () => {
    const { registry, asked } = await registryThat(() => ({ body: { schema: '"string"' } }));
    expect(await Promise.all([registry.schemaOf(3), registry.schemaOf(3)])).toEqual(['"string"', '"string"']);
    expect(await registry.schemaOf(3)).toBe('"string"');
    expect(asked).toEqual(["GET /schemas/ids/3"]);
  });

  it("is given no schema unless that is wished", async () => {
    const lookUp = await registryThat(() => ({ body: { id: 1 } }));
    await lookUp.registry.idOf("a.B", '"int"');
    const register = await registryThat(() => ({ body: { id: 1 } }), { autoRegister: true });
    await register.registry.idOf("a.B", '"int"');
    expect([lookUp.asked, register.asked]).toEqual([["POST /subjects/a.B"], ["POST /subjects/a.B/versions"]]);
  });

  it("may live under a path, and want a password", async () => {
    const seen: (string | undefined)[] = [];
    const answers: Answerer = ({ authorization }) => {
      seen.push(authorization);
      return { body: { id: 1 } };
    };
    const { registry, asked } = await registryThat(answers, { path: "/apis/ccompat/v7/", user: "me:p%40ss@" });
    await registry.idOf("a.B", '"int"');
    expect(asked).toEqual(["POST /apis/ccompat/v7/subjects/a.B"]);
    expect(seen).toEqual([`Basic ${Buffer.from("me:p@ss").toString("base64")}`]);
  });

  it("gives one schema where types of other subjects are named in it", async () => {
    const outer = {
      type: "record",
      name: "Outer",
      namespace: "a",
      fields: [
        { name: "one", type: "b.Inner" },
        { name: "two", type: ["null", "b.Inner"] },
        { name: "three", type: { type: "array", items: "Near" } },
      ],
    };
    const inner = { type: "record", name: "Inner", namespace: "b", fields: [{ name: "x", type: "Code" }] };
    const answers: Answerer = ({ url }) => {
      if (url === "/schemas/ids/1") {
        const references = [
          { name: "b.Inner", subject: "inner", version: 2 },
          { name: "a.Near", subject: "near", version: 1 },
        ];
        return { body: { schema: JSON.stringify(outer), references } };
      }
      if (url === "/subjects/inner/versions/2") {
        const references = [{ name: "b.Code", subject: "code", version: 1 }];
        return { body: { schema: JSON.stringify(inner), references } };
      }
      const fixed = { type: "fixed", size: 2 };
      if (url === "/subjects/near/versions/1")
        return { body: { schema: JSON.stringify({ ...fixed, name: "a.Near" }) } };
      return { body: { schema: JSON.stringify({ ...fixed, name: "Code", namespace: "b" }) } };
    };
    const { registry } = await registryThat(answers);
    const code = { type: "fixed", size: 2, name: "Code", namespace: "b" };
    expect(JSON.parse(await registry.schemaOf(1))).toEqual({
      ...outer,
      fields: [
        { name: "one", type: { ...inner, fields: [{ name: "x", type: code }] } },
        { name: "two", type: ["null", "b.Inner"] },
        { name: "three", type: { type: "array", items: { type: "fixed", size: 2, name: "a.Near" } } },
      ],
    });
  });
});

describe("a schema registry that has no such thing", () => {
  it("says so, and is not asked again at once", async () => {
    let has = false;
    const { registry, asked, clock } = await registryThat(() => (has ? { body: { schema: '"int"' } } : notFound));
    const unknown = { code: "REGISTRY.SCHEMA_UNKNOWN", retryable: false };
    await expect(registry.schemaOf(9)).rejects.toMatchObject(unknown);
    await expect(registry.schemaOf(9)).rejects.toMatchObject(unknown);
    expect(asked).toHaveLength(1);
    has = true;
    await clock.advance(10_000);
    expect(await registry.schemaOf(9)).toBe('"int"');
    await expect((await registryThat(() => notFound)).registry.idOf("a.B", '"int"')).rejects.toMatchObject(unknown);
  });

  it("does not fill the memory with what it does not have", async () => {
    const { registry, asked } = await registryThat(() => notFound);
    for (let id = 0; id <= 1_000; id++) await registry.schemaOf(id).catch(() => undefined);
    await registry.schemaOf(1_000).catch(() => undefined);
    expect(asked).toHaveLength(1_001);
    await registry.schemaOf(0).catch(() => undefined);
    expect(asked).toHaveLength(1_002);
  });

  it.each([409, 422])("refuses a schema with %i, which trying again does not help", async (status) => {
    const { registry } = await registryThat(() => ({ status, body: { error_code: status, message: "no" } }), {
      autoRegister: true,
    });
    await expect(registry.idOf("a.B", '"int"')).rejects.toMatchObject({ code: "REGISTRY.SCHEMA_UNKNOWN" });
  });

  it("has no schema that is not Avro", async () => {
    const { registry } = await registryThat(() => ({ body: { schema: "syntax = 1;", schemaType: "PROTOBUF" } }));
    await expect(registry.schemaOf(1)).rejects.toMatchObject({ code: "REGISTRY.SCHEMA_UNKNOWN" });
  });
});

describe("a schema registry that does not answer as one", () => {
  it.each<[string, Reply]>([
    ["wants another password", { status: 401, body: { error_code: 401, message: "Unauthorized" } }],
    ["is a proxy that knows no such page", { status: 404, body: "<html>not here</html>" }],
    ["is a proxy that says nothing", { status: 404, body: "" }],
    ["fails", { status: 500, body: { error_code: 50001, message: "store" } }],
    ["answers with rubbish", { body: "rubbish" }],
    ["answers with nothing", { body: "null" }],
    ["answers with an id that is none", { body: { id: "7", schema: 5 } }],
  ])("is unavailable when it %s, and is asked again a second later", async (_, reply) => {
    let mended = false;
    const { registry, asked, clock } = await registryThat(() =>
      mended ? { body: { id: 7, schema: '"int"' } } : reply,
    );
    const unavailable = { code: "REGISTRY.UNAVAILABLE", retryable: true };
    await expect(registry.idOf("a.B", '"int"')).rejects.toMatchObject(unavailable);
    await expect(registry.schemaOf(1)).rejects.toMatchObject(unavailable);
    mended = true;
    const questions = asked.length;
    await expect(registry.schemaOf(1)).rejects.toMatchObject(unavailable);
    expect(asked).toHaveLength(questions);
    await clock.advance(1_000);
    expect([await registry.idOf("a.B", '"int"'), await registry.schemaOf(1)]).toEqual([7, '"int"']);
  });

  it("is unavailable when nobody is there", async () => {
    const { registry, server } = await registryThat(() => notFound);
    server.close();
    await expect(registry.schemaOf(1)).rejects.toMatchObject({ code: "REGISTRY.UNAVAILABLE" });
    await expect(registry.idOf("a.B", '"int"')).rejects.toMatchObject({ code: "REGISTRY.UNAVAILABLE" });
  });
});
