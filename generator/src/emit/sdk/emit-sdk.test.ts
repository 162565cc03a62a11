import { describe, expect, it } from "vitest";
import { catalogOf, type Files } from "../../testing/tree-of.js";
import { emitEventTypes } from "../event-types/emit-event-types.js";
import { emitSdk } from "./emit-sdk.js";

const event = (name: string) => ({ type: "record", name, namespace: "acme", fields: [{ name: "id", type: "string" }] });
const TREE: Files = {
  "patient/patient-created.avsc": event("PatientCreated"),
  "lab.results/lab-measured.avsc": event("LabMeasured"),
  "shared/address.avsc": event("Address"),
};

function emitted(files: Files = TREE) {
  const catalog = catalogOf(files);
  const output = [...emitSdk(catalog, { packageVersion: "2.3.4" }), ...emitEventTypes(catalog)];
  return { output, text: (path: string) => output.find((file) => file.path === path)?.content ?? "" };
}

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly sideEffects: boolean;
  readonly type: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

describe("the SDK's package", () => {
  const { output, text } = emitted();
  const manifest = JSON.parse(text("package.json")) as PackageJson;

  it("is called as asked, is ESM, and drops what is unused", () => {
    expect(manifest).toMatchObject({ name: "@acme/events", version: "2.3.4", type: "module", sideEffects: false });
    expect(manifest.peerDependencies).toEqual({ "@healthtech/event-runtime": "^1.0.0" });
  });

  it("lets in by the main module, by the catalog, by each domain and by each event", () => {
    expect(Object.keys(manifest.exports)).toEqual([
      ".",
      "./catalog",
      "./lab-results",
      "./lab-results/*",
      "./patient",
      "./patient/*",
      "./shared",
      "./shared/*",
      "./package.json",
    ]);
  });

  it("leads every import path to a module that is emitted", () => {
    const sources = new Set(output.map((file) => file.path));
    for (const [path, target] of Object.entries(manifest.exports)) {
      if (typeof target === "string") continue;
      expect(target.types).toBe(target.default.replace(/\.js$/, ".d.ts"));
      const source = target.default.replace(/^\.\/dist\//, "src/").replace(/\.js$/, ".ts");
      const found = [...sources].filter((each) =>
        path.endsWith("*") ? each.startsWith(source.slice(0, -4)) : each === source,
      );
      expect(found, path).not.toEqual([]);
    }
  });

  it("tells its user how to publish the first event, by paths that exist", () => {
    const readme = text("README.md");
    expect(readme).toContain('import { LabMeasured } from "@acme/events/lab-results";');
    expect(readme).toContain("`@acme/events/lab-results/lab-measured`");
    expect(readme).toContain("| `@acme/events/shared` | 0 |");
  });

  it("says for each module of one schema which one it is", () => {
    const sources = output.filter((file) => file.source !== undefined).map((file) => [file.path, file.source]);
    expect(sources).toEqual([
      ["src/lab-results/lab-measured.ts", "lab.results/lab-measured.avsc"],
      ["src/patient/patient-created.ts", "patient/patient-created.avsc"],
      ["src/shared/address.ts", "shared/address.avsc"],
    ]);
  });

  it("ends every file with a line end, and holds no carriage return and no trailing space in code", () => {
    for (const { path, content } of output) {
      expect(content, path).toMatch(/[^\n]\n$/);
      expect(content, path).not.toMatch(/\r|[ \t]+\n/);
    }
  });

  it("has a README also where there is no event", () => {
    expect(emitted({ "shared/address.avsc": event("Address") }).text("README.md")).not.toContain("undefined");
  });
});
