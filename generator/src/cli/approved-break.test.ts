import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { AvroCodec } from "../../../runtime/src/adapters/avro/avro-codec.js";
import { InMemorySchemaRegistry } from "../../../runtime/src/adapters/memory/in-memory-schema-registry.js";
import { defineEvent, type EventDefinition } from "../../../runtime/src/event/define-event.js";
import { printReleasedSchemas } from "../baseline/released-schemas.js";
import { load } from "../load/load.js";
import { compile } from "../testing/compile.js";
import { plainRecord, put, repository, runCli, temporaryFolder } from "./__fixtures__/run-cli.js";

const EVENT = "schemas/patient/patient-weighed.avsc";
const UPCASTER = "schemas/patient/patient-weighed.v1-to-v2.ts";

const weighed = (schemaVersion: number, fields: readonly object[], example: object) => ({
  ...plainRecord("PatientWeighed"),
  namespace: "you.patient",
  doc: "A patient stood on the scale.",
  eventType: "Patient.Weighed",
  aggregate: { type: "Patient", id: "patientId" },
  schemaVersion,
  status: "stable",
  since: "1.0.0",
  standards: [],
  producers: ["ward-service"],
  consumers: ["pharmacy-service"],
  fields: [{ name: "patientId", type: { type: "string", logicalType: "uuid" }, doc: "Who was weighed." }, ...fields],
  examples: [{ patientId: "0d9b7c54-6a0e-4d0f-9a3c-52f7d1c8b6e1", ...example }],
});
const first = weighed(1, [{ name: "pounds", type: "double", doc: "Weight in pounds." }], { pounds: 2 });
const second = (version: number) =>
  weighed(
    version,
    [
      { name: "grams", type: "long", doc: "Weight in grams." },
      { name: "scaleName", type: ["null", "string"], default: null, doc: "Scale, where it is known." },
    ],
    { grams: "907" },
  );

const UPCAST = `
import type { PatientWeighedInput } from "@acme/events/patient/patient-weighed";
import type { PatientWeighedV1 } from "@acme/events/patient/patient-weighed.v1";

export function upcast(before: PatientWeighedV1): PatientWeighedInput {
  return { patientId: before.patientId, grams: BigInt(Math.round(before.pounds * 453.592)) };
}
`;

async function release(cwd: string, version: string, before: string | null): Promise<void> {
  const filesOf = async (folder: string) => {
    const { tree } = await load({ schemas: folder, cwd: folder });
    return [...tree.files, ...tree.domains];
  };
  const earlier = before === null ? null : await filesOf(before);
  put(
    cwd,
    `schemas/released/${version}.json`,
    printReleasedSchemas(version, await filesOf(join(cwd, "schemas")), earlier),
  );
}

function generated(cwd: string): ReadonlyMap<string, string> {
  const out = join(cwd, "generated");
  const files = readdirSync(join(out, "src"), { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  return new Map(files.map((path) => [`src/${path}`, readFileSync(join(out, "src", path), "utf8")]));
}

test("an approved break: compat finds it, people decide, the compiler asks for the upcaster, old records are read as new", async () => {
  const cwd = await repository();
  const config = JSON.parse(readFileSync(join(cwd, "events.config.json"), "utf8")) as object;
  put(cwd, "events.config.json", { ...config, package: "@acme/events" });
  const run = (...argv: string[]) => runCli(argv, { cwd });
  const findings = async () =>
    (await run("compat", "--format", "json")).stdout
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as { rule: string; subject: string; fingerprint: string; message: string });

  put(cwd, EVENT, first);
  await release(cwd, "1.0.0", null);
  const beforeBreak = temporaryFolder();
  cpSync(join(cwd, "schemas"), beforeBreak, { recursive: true });
  expect((await run("compat")).code).toBe(0);

  // The break, and a new version for it, in either order.
  put(cwd, EVENT, second(1));
  const unraised = await findings();
  put(cwd, EVENT, second(2));
  const broken = await findings();
  expect([...new Set(broken.map(({ rule }) => rule))].sort()).toEqual([
    "field-removed",
    "field-required-on-publish",
    "reader-field-missing-default-value",
  ]);

  expect(broken.map(({ fingerprint }) => fingerprint)).toEqual(unraised.map(({ fingerprint }) => fingerprint));

  // Approved, it still needs what carries old records over.
  for (const [index, { rule, subject, fingerprint }] of broken.entries()) {
    put(cwd, `schemas/approvals/weight-in-grams-${index}.json`, {
      event: subject,
      rule,
      schema: fingerprint,
      reason: "Doses are computed in grams, and pounds were read as kilograms twice.",
      owner: "ward-team",
      expires: "2999-12-31",
    });
  }
  const approved = await findings();
  expect(approved.map(({ rule }) => rule)).toEqual(["approved-break-needs-upcaster"]);

  // The beginning of it is written, and does not compile before somebody has decided on every field.
  expect((await run("upcast", "Patient.Weighed")).stdout).toContain(`Wrote ${UPCASTER}`);
  expect(readFileSync(join(cwd, UPCASTER), "utf8")).toContain(
    "patientId: before.patientId,\n    // grams: is new, long.",
  );
  expect(await findings()).toEqual([]);
  expect((await run("generate")).stdout).toContain("Generated");
  expect(compile(generated(cwd)).join("\n")).toContain("Property 'grams' is missing");

  put(cwd, UPCASTER, UPCAST);
  expect((await run("upcast", "Patient.Weighed")).stdout).toContain("is there already, and stays");
  expect((await run("generate", "--check")).stdout).toContain("schema patient/patient-weighed.v1-to-v2.ts changed");
  await run("generate");
  expect(compile(generated(cwd))).toEqual([]);
  expect((await run("generate", "--check")).code).toBe(0);

  // An old record is the newest type to whoever reads it.
  const module = pathToFileURL(join(cwd, "generated/src/patient/patient-weighed.ts")).href;
  const { PatientWeighed } = (await import(/* @vite-ignore */ module)) as { PatientWeighed: EventDefinition };
  const codec = new AvroCodec(new InMemorySchemaRegistry());
  const { previous, ...rest } = PatientWeighed;
  const ofThen = defineEvent({ ...rest, version: 1, schema: previous?.[0]?.schema ?? "" });
  const patientId = "0d9b7c54-6a0e-4d0f-9a3c-52f7d1c8b6e1";
  const record = await codec.encode(ofThen, { patientId, pounds: 2 });
  expect(await codec.decode(PatientWeighed, record)).toEqual({ patientId, grams: 907n, scaleName: null });

  // Without it nothing is generated any more.
  rmSync(join(cwd, UPCASTER));
  const refused = await run("generate");
  expect([refused.code, refused.stdout]).toEqual([
    1,
    expect.stringContaining("there is no patient/patient-weighed.v1-to-v2.ts"),
  ]);
  put(cwd, UPCASTER, UPCAST);

  // Released, it is over: the approvals are of no use any more, and the first release no longer counts.
  await release(cwd, "2.0.0", beforeBreak);
  expect((await findings()).map(({ rule }) => rule)).toEqual(broken.map(() => "approval-unused"));
  rmSync(join(cwd, "schemas/approvals"), { recursive: true });
  expect(await findings()).toEqual([]);
});

test("the SDK's own test runs every upcaster on the examples of its version", async () => {
  const cwd = await repository();
  put(cwd, EVENT, second(2));
  put(cwd, "schemas/patient/patient-weighed.v1.json", first);
  put(cwd, UPCASTER, UPCAST);
  expect((await runCli(["generate"], { cwd })).code).toBe(0);
  const content = readFileSync(join(cwd, "generated/test/upcasts.test.mjs"), "utf8");
  expect(content).toContain("Patient.Weighed of version 1 becomes what it is today");
  expect(content).toContain(String.raw`\"pounds\":2`);
  expect(JSON.parse(readFileSync(join(cwd, "generated/package.json"), "utf8")).scripts.test).toBe("node --test test/");
});
