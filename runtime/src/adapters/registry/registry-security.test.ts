import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Certificates, makeCertificates } from "../../../../infra/cluster/certificates.mjs";
import { readConfig } from "../../config.js";
import { FakeClock } from "../../testing/fake-clock.js";
import { ConfluentSchemaRegistry } from "./confluent-schema-registry.js";

const folder = mkdtempSync(join(tmpdir(), "registry-security-"));
afterAll(() => rmSync(folder, { recursive: true }));
const made = await makeCertificates(folder).catch((error: Error) => error);
const skipped = made instanceof Error ? ` (skipped: ${made.message})` : "";

describe.skipIf(made instanceof Error)(`a registry that asks who is there, over TLS${skipped}`, () => {
  const certificates = made as Certificates;
  let server: Server;
  const authorizations: (string | undefined)[] = [];
  beforeAll(async () => {
    const pem = readFileSync(certificates.keystore, "utf8");
    server = createServer({ key: pem, cert: pem }, (request, response) => {
      authorizations.push(request.headers.authorization);
      const allowed = request.headers.authorization === `Basic ${Buffer.from("alice:wonder/land").toString("base64")}`;
      response.writeHead(allowed ? 200 : 401, { "content-type": "application/vnd.schemaregistry.v1+json" });
      response.end(JSON.stringify(allowed ? { id: 7 } : { error_code: 40101, message: "Unauthorized" }));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => server.close().closeAllConnections());
  afterEach(() => authorizations.splice(0));

  /** As `createEvents` would open it with these variables. */
  const registry = (environment: Record<string, string>) => {
    const { port } = server.address() as AddressInfo;
    const url = `https://127.0.0.1:${port}`;
    const config = readConfig({ service: "prm-service", environment: { SCHEMA_REGISTRY_URL: url, ...environment } });
    const { schemaRegistryUrl, schemaRegistryCa: ca } = config;
    return new ConfluentSchemaRegistry({ url: schemaRegistryUrl ?? "", ca, clock: new FakeClock() });
  };
  const alice = { SCHEMA_REGISTRY_USERNAME: "alice", SCHEMA_REGISTRY_PASSWORD: "wonder/land" };

  it("answers a user whom it knows and who trusts it", async () => {
    expect(await registry({ ...alice, SCHEMA_REGISTRY_CA: certificates.ca }).idOf("a.B", '"int"')).toBe(7);
  });

  it("is told no password by who does not trust it, and the fault says what to check", async () => {
    for (const more of [{ SCHEMA_REGISTRY_CA: certificates.strangerCa }, {}]) {
      await expect(registry({ ...alice, ...more }).idOf("a.B", '"int"')).rejects.toMatchObject({
        code: "REGISTRY.UNAVAILABLE",
        message: expect.stringContaining("SCHEMA_REGISTRY_CA"),
      });
    }
    expect(authorizations).toEqual([]);
  });

  it("refuses a wrong password, which the fault does not repeat, and events wait for the right one", async () => {
    const wrong = { ...alice, SCHEMA_REGISTRY_PASSWORD: "S3NTINEL", SCHEMA_REGISTRY_CA: certificates.ca };
    const fault = await registry(wrong)
      .idOf("a.B", '"int"')
      .catch((error) => error);
    expect(fault).toMatchObject({ code: "REGISTRY.UNAVAILABLE", retryable: true, details: { status: 401 } });
    expect(fault.message).toContain("SCHEMA_REGISTRY_PASSWORD");
    await expect(registry(wrong).probe()).rejects.toMatchObject({ code: "REGISTRY.UNAVAILABLE" });
    expect(JSON.stringify([fault.message, fault.stack, fault.details, String(fault.cause)])).not.toContain("S3NTINEL");
  });
});
