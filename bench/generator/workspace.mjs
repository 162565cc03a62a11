import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import {
  avscOf,
  avscPathOf,
  domainJsonOf,
  domains,
  protoOf,
  protoPathOf,
  syntheticEvents,
} from "./synthetic-events.mjs";

/**
 * A folder outside the repository with the synthetic events once as .avsc and once as .proto. Every run gets an output
 * folder of its own, because a file system that has just deleted thousands of files is slow for a while.
 */
export function makeWorkspace(events) {
  const folder = mkdtempSync(join(tmpdir(), "bench-generator-"));
  const put = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const described = syntheticEvents();
  for (const event of described) {
    put(`avro/${avscPathOf(event)}`, avscOf(event));
    put(`proto/${protoPathOf(event)}`, protoOf(event));
  }
  for (const domain of domains) put(`avro/${domain}/domain.json`, domainJsonOf(domain));
  put("buf.yaml", "version: v2\nmodules:\n  - path: proto\n");
  // As our own schemas are: laid out, and without a finding.
  execFileSync(process.execPath, [events, "lint", "--fix", "--max-warnings", "0", "--schemas", "avro"], {
    cwd: folder,
  });
  return { folder, count: described.length, put, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
