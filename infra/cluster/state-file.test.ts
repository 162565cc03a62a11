import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ClusterState, readState, writeState } from "./state-file.mjs";

const state: ClusterState = {
  version: 1,
  runtime: "jvm",
  project: "p",
  layout: { host: "localhost", clusterId: "id", brokers: [], registryPort: 8081, settings: {} },
  processes: { "kafka-1": { pid: 12, startedAt: "boot:1" } },
};

describe("the state of a cluster", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "state-test-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("is read as it was written, and the file stands alone in a folder that is made for it", () => {
    const nested = join(folder, "a", "b");
    writeState(nested, state);
    writeState(nested, { ...state, processes: {} });
    expect(readState(nested)).toEqual({ ...state, processes: {} });
    expect(readdirSync(nested)).toEqual(["state.json"]);
  });

  it("is null where no cluster ever was", () => {
    expect(readState(join(folder, "nowhere"))).toBeNull();
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    "{}",
    '{"version":2}',
    JSON.stringify({ ...state, runtime: "podman" }),
    JSON.stringify({ ...state, layout: {} }),
  ])("is refused when the file is %j, rather than taken for no cluster", (text) => {
    writeFileSync(join(folder, "state.json"), text);
    expect(() => readState(folder)).toThrow(/is not the state of a cluster/);
  });
});
