import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OutsideProject, outsideProject, repository } from "./outside-project.js";

const bin = (name: string) => join(repository, "node_modules", ".bin", name);

let project: OutsideProject;
beforeAll(async () => {
  project = await outsideProject();
  for (const name of ["service.ts", "mistakes.ts"]) {
    await project.write(name, await readFile(new URL(`__fixtures__/${name}`, import.meta.url), "utf8"));
  }
});
afterAll(() => project?.remove());

describe("the packed SDK, installed outside the workspace", () => {
  it.each([
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])(
    "type-checks strictly with module %s and moduleResolution %s, and refuses every mistake",
    async (module, resolution) => {
      const strict = [
        "--strict",
        "--exactOptionalPropertyTypes",
        "--noUncheckedIndexedAccess",
        "--skipLibCheck",
        "false",
      ];
      const target = ["--target", "es2022", "--lib", "es2023", "--types", "node", "--noEmit"];
      const types = ["--typeRoots", join(repository, "node_modules", "@types")];
      const check = ["--module", module, "--moduleResolution", resolution, ...strict, ...target, ...types];
      expect(await project.run(bin("tsc"), [...check, "service.ts", "mistakes.ts"])).toEqual({ code: 0, output: "" });
    },
  );

  it("runs a service that publishes and handles a typed event", async () => {
    await build({ entryPoints: [join(project.folder, "service.ts")], outfile: join(project.folder, "service.mjs") });
    const { code, output } = await project.run(process.execPath, ["service.mjs"]);
    expect(output).toContain("handled Patient.Deactivated of version 1");
    expect(code).toBe(0);
  });

  it("has no metrics without prom-client, and says what to install", async () => {
    await project.write(
      "metrics.mjs",
      `import { createEvents } from "@healthtech/event-runtime";
       try { createEvents({ service: "a-service", metrics: true }); }
       catch (error) { console.log(error.code, error.message); }`,
    );
    const { output } = await project.run(process.execPath, ["metrics.mjs"]);
    expect(output).toContain("CONFIG.UNSUPPORTED");
    expect(output).toContain("npm install prom-client");
  });

  it("loads one event and no other when one is imported", async () => {
    await project.write(
      "one-event.mjs",
      `import { register } from "node:module";
       import { MessageChannel, receiveMessageOnPort } from "node:worker_threads";
       const { port1, port2 } = new MessageChannel();
       register("./recording-hooks.mjs", import.meta.url, { data: { port: port2 }, transferList: [port2] });
       const { PatientDeactivated } = await import("@healthtech/events/patient/patient-deactivated");
       const seen = [];
       for (let next = receiveMessageOnPort(port1); next; next = receiveMessageOnPort(port1)) seen.push(next.message);
       console.log(JSON.stringify({ type: PatientDeactivated.type, seen }));
       port1.close();`,
    );
    await project.write(
      "recording-hooks.mjs",
      `let port;
       export const initialize = (data) => { port = data.port; };
       export const load = (url, context, next) => { port.postMessage(url); return next(url, context); };`,
    );
    const { output } = await project.run(process.execPath, ["one-event.mjs"]);
    const { type, seen } = JSON.parse(output) as { type: string; seen: string[] };
    expect(type).toBe("Patient.Deactivated");
    expect(seen.filter((url) => url.includes("/@healthtech/events/")).map((url) => url.split("/dist/")[1])).toEqual([
      "patient/patient-deactivated.js",
    ]);
    expect(seen.filter((url) => url.includes("/avsc/") || url.includes("/kafkajs/"))).toEqual([]);
  });

  it.each(["patient", "patient/patient-deactivated"])(
    "bundles one event imported from %s to under 10 KB",
    async (path) => {
      const bundle = await build({
        stdin: {
          contents: `import { PatientDeactivated } from "@healthtech/events/${path}"; console.log(PatientDeactivated);`,
          resolveDir: project.folder,
        },
        bundle: true,
        format: "esm",
        platform: "node",
        write: false,
      });
      const text = bundle.outputFiles[0]?.text ?? "";
      expect(text).toContain("Patient.Deactivated");
      expect(text).not.toContain("Patient.Merged");
      expect(Buffer.byteLength(text)).toBeLessThan(10 * 1024);
    },
  );

  it.each(["event-runtime", "events"])("has nothing that publint would change in @healthtech/%s", async (name) => {
    const { messages } = await publint({
      pkgDir: join(project.folder, "node_modules", "@healthtech", name),
      strict: true,
    });
    expect(messages).toEqual([]);
  });

  it("has types that are right for every way of importing an ES module (attw)", async () => {
    expect(project.tarballs).toHaveLength(2);
    for (const tarball of project.tarballs) {
      expect((await stat(tarball)).size).toBeGreaterThan(0);
      const { code, output } = await project.run(bin("attw"), [tarball, "--profile", "esm-only", "--no-emoji"]);
      expect(code, output).toBe(0);
    }
  });
});
