#!/usr/bin/env node
import { existsSync } from "node:fs";

const entry = new URL("../dist/cli/process-io.js", import.meta.url);
if (existsSync(entry)) {
  const { runInProcess } = await import(entry.href);
  await runInProcess();
} else {
  process.stderr.write(
    "events: the generator is not built yet.\nRun `npm ci`, or `npm run build`, in its repository.\n",
  );
  process.exitCode = 2;
}
