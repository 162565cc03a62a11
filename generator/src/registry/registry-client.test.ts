import { createServer } from "node:net";
import { generate as generateCertificate } from "selfsigned";
import { describe, expect, onTestFinished, test } from "vitest";
import { FakeRegistry, type Interference } from "./__fixtures__/fake-registry.js";
import { RegistryClient } from "./registry-client.js";
import { RegistryFault } from "./registry-fault.js";
import type { RegistryPlace } from "./registry-place.js";

const open: Omit<RegistryPlace, "url"> = { authorization: null, ca: null, cert: null, key: null };

function clientOf(place: Partial<RegistryPlace> & { url: string }): RegistryClient {
  const client = new RegistryClient({ ...open, ...place }, { timeout: 300, retries: 2, retryDelay: 1 });
  onTestFinished(() => client.close());
  return client;
}

async function faultOf(work: Promise<unknown>): Promise<RegistryFault> {
  const fault = await work.then(
    () => null,
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(RegistryFault);
  return fault as RegistryFault;
}

const answer =
  (status: number, body: string, headers: Record<string, string> = {}): Interference =>
  (_request, response) => {
    response.writeHead(status, headers).end(body);
    return true;
  };

test("registers, finds, and lists what it registered", async () => {
  const registry = new FakeRegistry();
  const client = clientOf({ url: await registry.listen() });
  expect(await client.idOf("a.B", "{}")).toBeNull();
  expect(await client.versionsOf("a.B")).toEqual([]);
  expect(await client.levelOf("a.B")).toBeNull();
  expect(await client.register("a.B", '{"v":1}')).toBe(1);
  expect(await client.register("a.B", '{"v":2}')).toBe(2);
  await client.setLevel("a.B", "FULL");
  expect(await client.levelOf("a.B")).toBe("FULL");
  expect(await client.versionsOf("a.B")).toEqual([1, 2]);
  expect(await client.subjects()).toEqual(["a.B"]);
  expect(await client.schemaOf("a.B", 2)).toMatchObject({ id: 2, schema: '{"v":2}', schemaType: "AVRO" });
  expect(await client.objectionsTo("a.B", "{}")).toEqual([]);
  registry.refusing.add("a.B");
  expect(await client.objectionsTo("a.B", "{}")).toEqual(["a field is gone"]);
});

test("a subject's name is one part of the path, whatever is in it", async () => {
  const registry = new FakeRegistry();
  const client = clientOf({ url: await registry.listen() });
  await client.versionsOf("../config?a#b");
  expect(registry.asked).toEqual(["GET /subjects/..%2Fconfig%3Fa%23b/versions"]);
});

test("goes to the root of the API that it was told, with the authorization that it was given", async () => {
  const registry = new FakeRegistry();
  const seen: unknown[] = [];
  registry.interfere = (request, response) => {
    seen.push([request.url, request.headers.authorization]);
    return answer(200, "[]")(request, response);
  };
  const url = await registry.listen();
  await clientOf({ url: `${url}/apis/ccompat/v7`, authorization: "Bearer x" }).subjects();
  expect(seen).toEqual([["/apis/ccompat/v7/subjects", "Bearer x"]]);
});

describe("a fault is one sentence, with what helps:", () => {
  test.each<[status: number, body: string, message: RegExp, remedy: RegExp]>([
    [401, "", /answers 401 to list its subjects\.$/, /SCHEMA_REGISTRY_USERNAME/],
    [403, '{"error_code":403,"message":"User cannot read."}', /says: User cannot read\.$/, /owner/],
    [404, "<html>nginx</html>", /answers 404 to list its subjects\.$/, /ccompat/],
    [409, '{"error_code":409,"message":"incompatible"}', /says: incompatible\.$/, /events compat/],
    [422, '{"error_code":42201,"message":"Invalid schema"}', /422 .* says: Invalid schema\.$/, /events lint/],
    [429, "", /answers 429/, /--concurrency/],
    [500, '{"error_code":50001,"message":"store timeout"}', /500 .* says: store timeout\.$/, /run this again/],
    [302, "", /answers 302/, /stands between/],
    [200, "<html>Welcome</html>", /is no schema registry/, /root of its API/],
    [200, '{"subjects":[]}', /is no schema registry/, /root of its API/],
    [200, '["a", 1]', /is no schema registry/, /root of its API/],
    [200, '["a', /is no schema registry/, /root of its API/],
  ])("an answer of %i with %j", async (status, body, message, remedy) => {
    const registry = new FakeRegistry();
    registry.interfere = answer(status, body);
    const fault = await faultOf(clientOf({ url: await registry.listen() }).subjects());
    expect(fault.message).toMatch(message);
    expect(fault.message).not.toMatch(/\n/);
    expect(fault.remedy).toMatch(remedy);
    expect(fault.concernsSchema).toBe(status === 409 || status === 422);
  });

  test("a long answer is cut", async () => {
    const registry = new FakeRegistry();
    registry.interfere = answer(500, JSON.stringify({ error_code: 1, message: "x".repeat(9999) }));
    const fault = await faultOf(clientOf({ url: await registry.listen() }).subjects());
    expect(fault.message.length).toBeLessThan(500);
  });

  test("a not found in other words than the registry's is no absence", async () => {
    const registry = new FakeRegistry();
    registry.interfere = answer(404, "no such page");
    const client = clientOf({ url: await registry.listen() });
    expect((await faultOf(client.idOf("a", "{}"))).status).toBe(404);
    expect((await faultOf(client.versionsOf("a"))).status).toBe(404);
    expect((await faultOf(client.levelOf("a"))).status).toBe(404);
  });

  test("nobody listens", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    const fault = await faultOf(clientOf({ url: `http://localhost:${port}` }).subjects());
    expect(fault.message).toMatch(/gives no answer to list its subjects \(ECONNREFUSED\)\.$/);
  });

  test("an answer that never comes", async () => {
    const registry = new FakeRegistry();
    registry.interfere = () => true;
    const fault = await faultOf(clientOf({ url: await registry.listen() }).subjects());
    expect(fault.message).toMatch(/gives no answer to list its subjects \(UND_ERR_HEADERS_TIMEOUT\)\.$/);
  });

  test("an answer that breaks off", async () => {
    const registry = new FakeRegistry();
    registry.interfere = (_request, response) => {
      response.writeHead(200, { "content-length": "100" }).write('["a');
      setImmediate(() => response.destroy());
      return true;
    };
    const fault = await faultOf(clientOf({ url: await registry.listen() }).subjects());
    expect(fault.status).toBeNull();
  });
});

test("what fails for a moment is tried again, also where it changes something", async () => {
  const registry = new FakeRegistry();
  let left = 2;
  registry.interfere = (request, response) =>
    left-- > 0 && answer(left === 0 ? 503 : 429, "", { "retry-after": "0" })(request, response);
  const client = clientOf({ url: await registry.listen() });
  expect(await client.register("a", "{}")).toBe(1);
  expect(registry.asked).toHaveLength(3);
});

describe("over TLS", async () => {
  const options = {
    keySize: 2048,
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
  };
  const certificateOf = async (name: string) => {
    const { cert, private: key } = await generateCertificate([{ name: "commonName", value: name }], options as never);
    return { cert, key };
  };
  const server = await certificateOf("localhost");
  const ours = await certificateOf("ci");

  test("trusts the authority that it is told", async () => {
    const registry = new FakeRegistry();
    const url = await registry.listen(server);
    expect(await clientOf({ url, ca: server.cert }).subjects()).toEqual([]);
    const fault = await faultOf(clientOf({ url }).subjects());
    expect([fault.message, fault.remedy]).toEqual([
      expect.stringMatching(/SIGNED_CERT/),
      expect.stringMatching(/--ca/),
    ]);
  });

  test("shows its own certificate", async () => {
    const registry = new FakeRegistry();
    const url = await registry.listen({ ...server, ca: [ours.cert], requestCert: true, rejectUnauthorized: true });
    expect(await clientOf({ url, ca: server.cert, ...ours }).subjects()).toEqual([]);
    await faultOf(clientOf({ url, ca: server.cert }).subjects());
  });
});
