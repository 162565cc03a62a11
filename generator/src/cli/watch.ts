import { basename } from "node:path";
import type { Arguments } from "./arguments.js";
import { explain } from "./explain.js";
import type { ExitCode, Io } from "./io.js";
import { printable } from "./printable.js";
import type { ReadConfig } from "./read-config.js";
import { generateOnce, readTarget } from "./run-generate.js";

/** Editors write a file in several steps, and a checkout touches hundreds. */
const QUIET_MS = 60;

/**
 * Generates, and then again whenever a schema, a domain.json or the configuration changes, until it is interrupted.
 * What cannot be generated is said, and the old output stands until it can be. Runs never overlap.
 */
export async function watch(args: Arguments, io: Io): Promise<ExitCode> {
  const { watch: watchFiles } = await import("chokidar");
  let read = readTarget(args, io);
  const watcher = watchFiles(watchedPaths(read), { ignoreInitial: true, ignored: isNoInput });

  return new Promise<ExitCode>((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let running: Promise<void> | null = null;
    let pending = false;
    let configChanged = false;

    const stopListening = io.onInterrupt(() => void end());
    watcher.on("all", (_event, file) => {
      if (file === read.file) configChanged = true;
      clearTimeout(timer);
      timer = setTimeout(start, QUIET_MS);
    });
    watcher.on("error", reject);
    watcher.on("ready", start);

    function start(): void {
      if (running !== null) {
        pending = true;
        return;
      }
      running = run().finally(() => {
        running = null;
        if (!pending) return;
        pending = false;
        start();
      });
    }

    async function run(): Promise<void> {
      try {
        if (configChanged) reload();
        await generateOnce(args, io, read);
      } catch (error) {
        io.stderr.write(explain(error));
      }
      io.stdout.write("Watching for changes; Ctrl-C ends it.\n");
    }

    function reload(): void {
      const before = read;
      read = readTarget(args, io);
      configChanged = false;
      io.stdout.write(`Read ${printable(basename(read.file ?? ""))} again.\n`);
      if (read.config.schemas === before.config.schemas) return;
      watcher.unwatch(before.config.schemas);
      watcher.add(watchedPaths(read));
    }

    async function end(): Promise<void> {
      stopListening();
      clearTimeout(timer);
      pending = false;
      await watcher.close();
      await running;
      io.stdout.write("Stopped watching.\n");
      resolve(0);
    }
  });
}

function watchedPaths({ config, file }: ReadConfig): string[] {
  return file === null ? [config.schemas] : [config.schemas, file];
}

/** Folders are entered unless they are passed over when loading; of the files only inputs are watched. */
function isNoInput(path: string, stats?: { isFile(): boolean }): boolean {
  if (stats?.isFile()) return !/\.(avsc|json)$/.test(path);
  return basename(path) === "node_modules" || basename(path) === ".cache" || basename(path) === ".git";
}
