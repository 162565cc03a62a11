import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { FakeRegistry } from "./__fixtures__/fake-registry.js";
import { type RegisterOptions, registerSchemas, type WantedSchema } from "./register-schemas.js";
import { RegistryClient } from "./registry-client.js";

const options: RegisterOptions = {
  concurrency: 3,
  dryRun: false,
  signal: new AbortController().signal,
  onProgress: () => undefined,
};
const open = { authorization: null, ca: null, cert: null, key: null };

function wanted(subject: string, version = 1, more: Partial<WantedSchema> = {}): WantedSchema {
  return { subject, schema: `{"v":${version}}`, compatibility: "FULL_TRANSITIVE", breaks: false, ...more };
}

async function scene() {
  const registry = new FakeRegistry();
  const url = await registry.listen();
  const client = new RegistryClient({ ...open, url }, { retries: 0 });
  onTestFinished(() => client.close());
  return { registry, client };
}

test("registers what is missing, with its level, and leaves alone what is there", async () => {
  const { registry, client } = await scene();
  const first = await registerSchemas(client, [wanted("a"), wanted("b")], options);
  expect(first.registrations.map(({ outcome, levelSet }) => [outcome, levelSet])).toEqual([
    ["registered", true],
    ["registered", true],
  ]);
  expect([...registry.levels]).toEqual([
    ["a", "FULL_TRANSITIVE"],
    ["b", "FULL_TRANSITIVE"],
  ]);
  registry.asked.length = 0;
  const again = await registerSchemas(client, [wanted("a"), wanted("b")], options);
  expect(again.registrations.map(({ outcome, levelSet }) => [outcome, levelSet])).toEqual([
    ["present", false],
    ["present", false],
  ]);
  expect(registry.asked.filter((asked) => /^PUT|\/versions$/.test(asked))).toEqual([]);
});

test("sets a level that another policy asks for", async () => {
  const { registry, client } = await scene();
  await registerSchemas(client, [wanted("a")], options);
  const { registrations } = await registerSchemas(client, [wanted("a", 1, { compatibility: "BACKWARD" })], options);
  expect(registrations).toMatchObject([{ outcome: "present", levelSet: true }]);
  expect(registry.levels.get("a")).toBe("BACKWARD");
});

test("a schema that is refused stands in nobody's way", async () => {
  const { registry, client } = await scene();
  await registerSchemas(client, [wanted("a")], options);
  registry.refusing.add("a");
  const done = await registerSchemas(client, [wanted("a", 2), wanted("b")], options);
  expect(done.fault).toBeNull();
  expect(done.registrations).toMatchObject([
    { subject: "a", outcome: "refused", fault: { status: 409 } },
    { subject: "b", outcome: "registered" },
  ]);
});

describe("a break that people have approved", () => {
  test("is let through, and the level is as before", async () => {
    const { registry, client } = await scene();
    await registerSchemas(client, [wanted("a")], options);
    registry.refusing.add("a");
    const done = await registerSchemas(client, [wanted("a", 2, { breaks: true })], options);
    expect(done.registrations).toMatchObject([{ outcome: "registered" }]);
    expect(registry.levels.get("a")).toBe("FULL_TRANSITIVE");
    expect(registry.subjects.get("a")).toEqual(['{"v":1}', '{"v":2}']);
  });

  test("that is refused all the same leaves the level as before", async () => {
    const { registry, client } = await scene();
    await registerSchemas(client, [wanted("a")], options);
    registry.interfere = (request, response) => {
      if (request.method !== "POST" || !request.url?.endsWith("/versions")) return false;
      response.writeHead(422).end('{"error_code":42201,"message":"no"}');
      return true;
    };
    const done = await registerSchemas(client, [wanted("a", 2, { breaks: true })], options);
    expect(done.registrations).toMatchObject([{ outcome: "refused" }]);
    expect(registry.levels.get("a")).toBe("FULL_TRANSITIVE");
  });
});

describe("a dry run", () => {
  test("changes nothing, and tells what a run would do", async () => {
    const { registry, client } = await scene();
    await registerSchemas(client, [wanted("a"), wanted("b")], options);
    registry.refusing.add("a");
    const before = structuredClone([registry.subjects, registry.levels]);
    const wants = [wanted("a", 2), wanted("b"), wanted("c"), wanted("b", 3, { breaks: true })];
    const done = await registerSchemas(client, wants, { ...options, dryRun: true });
    expect(done.registrations).toMatchObject([
      { outcome: "refused", fault: { message: "The registry would refuse a: a field is gone" } },
      { outcome: "present", levelSet: false },
      { outcome: "registered", id: null, levelSet: true },
      { outcome: "registered", id: null, levelSet: false },
    ]);
    expect([registry.subjects, registry.levels]).toEqual(before);
  });
});

test("no more than so many schemas are under way at a time", async () => {
  const { registry, client } = await scene();
  let now = 0;
  let most = 0;
  registry.interfere = (_request, response) => {
    most = Math.max(most, ++now);
    response.on("close", () => {
      now -= 1;
    });
    return false;
  };
  await registerSchemas(
    client,
    [..."abcdefghijklmnop"].map((subject) => wanted(subject)),
    options,
  );
  // Of one schema there may be two questions at a time.
  expect(most).toBeLessThanOrEqual(2 * options.concurrency);
});

test("Ctrl-C ends what is under way and begins nothing more", async () => {
  const { registry, client } = await scene();
  const interrupted = new AbortController();
  const onProgress = () => interrupted.abort();
  const done = await registerSchemas(
    client,
    [..."abcdefgh"].map((subject) => wanted(subject)),
    { ...options, concurrency: 1, signal: interrupted.signal, onProgress },
  );
  expect(done.registrations.map(({ outcome }) => outcome)).toEqual(["registered", ...Array(7).fill("untried")]);
  expect([...registry.subjects.keys()]).toEqual(["a"]);
});

test("whatever fails on the way, what is told is true, and the next runs finish it", async () => {
  const runs = fc.record({
    known: fc.subarray([..."abcdef"]),
    breaking: fc.subarray([..."abcdef"]),
    failing: fc.array(fc.record({ at: fc.nat(25), status: fc.constantFrom(401, 409, 429, 500) }), {
      maxLength: 4,
    }),
  });
  const { registry, client } = await scene();
  await fc.assert(
    fc.asyncProperty(runs, async ({ known, breaking, failing }) => {
      registry.subjects.clear();
      registry.levels.clear();
      for (const subject of known) {
        registry.subjects.set(subject, ['{"v":0}']);
        registry.levels.set(subject, "FULL_TRANSITIVE");
      }
      const wants = [..."abcdef"].map((subject) => wanted(subject, 1, { breaks: breaking.includes(subject) }));
      let asked = 0;
      const left = [...failing];
      registry.interfere = (_request, response) => {
        const hit = left.findIndex(({ at }) => at === asked);
        asked += 1;
        if (hit === -1) return false;
        const [{ status } = { status: 500 }] = left.splice(hit, 1);
        response.writeHead(status).end('{"error_code":1,"message":"for a moment"}');
        return true;
      };
      const run = async () => {
        const done = await registerSchemas(client, wants, options);
        for (const { subject, outcome } of done.registrations) {
          const isThere = registry.subjects.get(subject)?.includes('{"v":1}') === true;
          if (outcome === "registered" || outcome === "present") expect(isThere).toBe(true);
        }
        return done.registrations.every(({ outcome }) => outcome === "registered" || outcome === "present");
      };
      let finished = false;
      for (let count = 0; count <= failing.length && !finished; count++) {
        asked = 0;
        finished = await run();
      }
      expect(finished).toBe(true);
      for (const { subject } of wants) {
        expect(registry.levels.get(subject)).toBe("FULL_TRANSITIVE");
        expect(registry.subjects.get(subject)?.filter((schema) => schema === '{"v":1}')).toHaveLength(1);
      }
    }),
    { numRuns: 60 },
  );
});
