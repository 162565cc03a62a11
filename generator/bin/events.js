#!/usr/bin/env node
import { statSync } from "node:fs";
import { setFlagsFromString } from "node:v8";

// A run is over before optimised code has paid for its compilation: V8 is told to wait fifteen times as long with it,
// which takes a quarter off the processor time of a run on five hundred events.
// On a later Node the flag may be gone, and V8 would complain.
if (Number.parseInt(process.versions.node, 10) <= 24) setFlagsFromString("--interrupt-budget=1000000");

const dist = new URL("../dist/", import.meta.url);

/** When a file was written, in milliseconds; 0 where it is not there. */
function writtenAt(path) {
  return statSync(new URL(path, dist), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

// A bundle from before the last compilation would be another program than the one that was compiled, and the stack of an
// error in it says nothing to anybody.
const bundled = writtenAt("bundle/process-io.js");
const isFresh = bundled > 0 && bundled >= writtenAt(".tsbuildinfo") && process.env.EVENTS_DEBUG !== "1";
const entry = isFresh ? "bundle/process-io.js" : "cli/process-io.js";

if (isFresh || writtenAt(entry) > 0) {
  const { runInProcess } = await import(new URL(entry, dist).href);
  await runInProcess();
} else {
  process.stderr.write(
    "events: the generator is not built yet.\nRun `npm ci`, or `npm run build`, in its repository.\n",
  );
  process.exitCode = 2;
}
