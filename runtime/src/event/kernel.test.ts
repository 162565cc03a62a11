import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const here = fileURLToPath(new URL(".", import.meta.url));

/** What a bundler makes of a service that imports the given names from the kernel. */
async function bundle(code: string): Promise<{ readonly bytes: number; readonly files: readonly string[] }> {
  const result = await build({
    stdin: { contents: code, resolveDir: here, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    write: false,
    metafile: true,
  });
  const files = Object.keys(result.metafile.inputs).filter((file) => file !== "<stdin>");
  return { bytes: result.outputFiles[0]?.contents.length ?? 0, files };
}

describe("the kernel that generated code imports", () => {
  it("costs a bundle of one descriptor next to nothing", async () => {
    const { bytes } = await bundle(`
      import { defineEvent } from "./index.ts";
      export const PatientCreated = /*@__PURE__*/ defineEvent({ type: "Patient.Created", version: 1, topic: "t", aggregate: "Patient", key: null, schema: "{}" });
    `);
    expect(bytes).toBeLessThan(1_000);
  });

  it("is a few kilobytes as a whole, and loads no driver, no codec and nothing of Node", async () => {
    const { bytes, files } = await bundle(`export * from "./index.ts";`);
    expect(bytes).toBeLessThan(4_000);
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect(file).toMatch(/runtime\/src\/(event\/[\w-]+|errors)\.ts$/);
  });
});
