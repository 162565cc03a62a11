import { expect, onTestFinished, test } from "vitest";
import { describeOnKafka } from "../../../.config/test-kafka.ts";
import { registerSchemas, type WantedSchema } from "./register-schemas.js";
import { RegistryClient } from "./registry-client.js";

const options = { concurrency: 4, dryRun: false, signal: new AbortController().signal, onProgress: () => undefined };

function record(name: string, fields: readonly object[]): string {
  return JSON.stringify({ type: "record", name, fields });
}

describeOnKafka("a real registry", ({ registryUrl, unique }) => {
  const scene = () => {
    const client = new RegistryClient({ url: registryUrl, authorization: null, ca: null, cert: null, key: null });
    onTestFinished(() => client.close());
    const name = unique("Thing").replaceAll("-", "_");
    const want = (fields: readonly object[], more: Partial<WantedSchema> = {}): WantedSchema => ({
      subject: name,
      schema: record(name, fields),
      compatibility: "FULL_TRANSITIVE",
      breaks: false,
      ...more,
    });
    const register = (wanted: WantedSchema, dryRun = false) =>
      registerSchemas(client, [wanted], { ...options, dryRun });
    return { client, want, register, name };
  };
  const id = { name: "id", type: "string" };
  const note = { name: "note", type: ["null", "string"], default: null };
  const outcomes = (done: Awaited<ReturnType<typeof registerSchemas>>) => {
    expect(done.fault).toBeNull();
    return done.registrations.map(({ outcome }) => outcome);
  };

  test("registers once, sets the level, and takes what the level allows", async () => {
    const { client, want, register, name } = scene();
    expect(outcomes(await register(want([id]), true))).toEqual(["registered"]);
    expect(outcomes(await register(want([id])))).toEqual(["registered"]);
    expect(outcomes(await register(want([id])))).toEqual(["present"]);
    expect(await client.levelOf(name)).toBe("FULL_TRANSITIVE");
    expect(outcomes(await register(want([id, note])))).toEqual(["registered"]);
    expect(await client.versionsOf(name)).toEqual([1, 2]);
    expect(JSON.parse((await client.schemaOf(name, 2)).schema)).toEqual(JSON.parse(want([id, note]).schema));
  });

  test("refuses a break before and at the registration, and takes it when it is approved", async () => {
    const { client, want, register, name } = scene();
    await register(want([id]));
    const broken = want([id, { name: "age", type: "int" }]);
    expect(outcomes(await register(broken, true))).toEqual(["refused"]);
    expect(outcomes(await register(broken))).toEqual(["refused"]);
    expect(outcomes(await register({ ...broken, breaks: true }))).toEqual(["registered"]);
    expect(await client.levelOf(name)).toBe("FULL_TRANSITIVE");
    expect(outcomes(await register(broken))).toEqual(["present"]);
  });

  test("is told of a schema that is none", async () => {
    const { want, register } = scene();
    const done = await register({ ...want([]), schema: '{"type":"record"}' });
    expect(done.registrations).toMatchObject([{ outcome: "refused", fault: { status: 422 } }]);
  });
});
