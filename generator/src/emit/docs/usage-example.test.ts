import { describe, expect, it } from "vitest";
import type { Catalog } from "../../model/catalog.js";
import { compile } from "../../testing/compile.js";
import { sdkOf } from "../../testing/sdk-of.js";
import { catalogOf } from "../../testing/tree-of.js";
import { rendered } from "./__fixtures__/rendered.js";
import { emitDocs } from "./emit-docs.js";

const field = (name: string, type: unknown, more: object = {}) => ({ name, type, ...more });
const event = (name: string, fields: readonly unknown[], more: object = {}) => ({
  type: "record",
  name,
  namespace: "acme",
  fields,
  ...more,
});

const catalog = catalogOf({
  "patient/created.avsc": event(
    "PatientCreated",
    [
      field("ssn", "string", { "confluent:tags": ["PII"] }),
      field("person", {
        type: "record",
        name: "Person",
        fields: [field("name", "string", { "confluent:tags": ["PII"] })],
      }),
      field("patientId", { type: "string", logicalType: "uuid" }),
    ],
    { eventType: "Patient.Created", aggregate: { type: "Patient", id: "patientId" } },
  ),
  "patient/moved.avsc": event("PatientMoved", [field("id", "string"), field("ward", "string", { default: "" })], {
    eventType: "Patient.Moved",
  }),
  "feed/empty.avsc": event("Empty", []),
  "feed/secret.avsc": event("Secret", [field("name", "string", { "confluent:tags": ["PII"] })]),
  "feed/reserved.avsc": event("Date", [field("constructor", "long"), field("class", "int")]),
  "feed/nested.avsc": event("NestedOnly", [field("inner", event("InnerType", [field("x", "int", { default: 1 })]))]),
});

/** The TypeScript on every page, as a module beside the SDK. */
function snippets(from: Catalog): Map<string, string> {
  return new Map(
    emitDocs(from).flatMap(({ path, content }) =>
      rendered(content)
        .code.filter(({ language }) => language === "ts")
        .map(
          ({ content: code }, index) =>
            [`src/usage/${path.replace(/\W/g, "-")}-${index}.ts`, `${code}\nexport {};\n`] as const,
        ),
    ),
  );
}

describe("the lines on a page that publish and handle its event", () => {
  const usage = snippets(catalog);

  it("stand on the page of each event, and once in the catalog", () => {
    expect(usage.size).toBe(catalog.events.length + 1);
  });

  it("compile against the SDK and the runtime, strictly", () => {
    expect(compile(new Map([...withConsole(sdkOf(catalog)), ...usage]))).toEqual([]);
  });

  it("are checked against the types of that event: another payload would not compile", () => {
    const wrong = [...usage].map(
      ([path, code]) => [path, code.replace("{ tenantId, payload }", "{ tenantId, payload: 1 }")] as const,
    );
    const errors = compile(new Map([...withConsole(sdkOf(catalog)), ...wrong]));
    expect(new Set(errors.map((error) => error.split(":")[0]))).toEqual(new Set(usage.keys()));
  });

  it("are six lines", () => {
    for (const code of usage.values()) {
      const lines = code.split("\n").filter((line) => line !== "" && line !== "export {};");
      expect(lines).toHaveLength(6);
    }
  });

  it("show nothing sensitive", () => {
    const shown = [...usage].map(([path, code]) => [path, /console\.log\((.*?)\)\)/.exec(code)?.[1]]);
    expect(Object.fromEntries(shown)).toMatchObject({
      "src/usage/docs-patient-patient-created-md-0.ts": "event.payload.patientId",
      "src/usage/docs-patient-patient-moved-md-0.ts": "event.payload.id",
      "src/usage/docs-feed-empty-md-0.ts": "event.id",
      "src/usage/docs-feed-secret-md-0.ts": "event.id",
    });
  });
});

/** A service has Node's types; the SDK compiles without them. */
function withConsole(sources: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...sources, ["src/console.d.ts", "declare const console: { log(...shown: unknown[]): void };\n"]]);
}
