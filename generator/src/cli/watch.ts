import { basename, dirname, isAbsolute, relative } from "node:path";
import type { FSWatcher } from "chokidar";
import { toSlashes } from "../write/place.js";
import type { Arguments } from "./arguments.js";
import { explain } from "./explain.js";
import { generateOnce, readTarget } from "./generate-once.js";
import type { ExitCode, Io } from "./io.js";
import { printable } from "./printable.js";
import type { ReadConfig } from "./read-config.js";

/** Editors write a file in several steps, and a checkout touches hundreds. */
const QUIET_MS = 60;

/**
 * Generates, and then again whenever a schema, a domain.json or the configuration changes, until it is interrupted.
 * What cannot be generated is said, and the old output stands until it can be. Runs never overlap.
 */
export async function watch(args: Arguments, io: Io): Promise<ExitCode> {
  let read = readTarget(args, io);
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;
  let again = false;
  let configChanged = false;
  let ended = false;
  let watcher = await openWatcher(read, onChange);

  const interrupted = new Promise<void>((resolve) => {
    const stopListening = io.onInterrupt(() => {
      stopListening();
      resolve();
    });
  });
  start();
  await interrupted;
  ended = true;
  clearTimeout(timer);
  await running;
  await watcher.close();
  io.stdout.write("Stopped watching.\n");
  return 0;

  function onChange(file: string): void {
    configChanged ||= file === read.file;
    clearTimeout(timer);
    timer = setTimeout(start, QUIET_MS);
  }

  function start(): void {
    if (running !== null) {
      again = true;
      return;
    }
    running = run().finally(() => {
      running = null;
      if (!again || ended) return;
      again = false;
      start();
    });
  }

  async function run(): Promise<void> {
    try {
      if (configChanged) await reload();
      await generateOnce(args, io, read);
    } catch (error) {
      io.stderr.write(explain(error));
    }
    if (!ended) io.stdout.write("Watching for changes; Ctrl-C ends it.\n");
  }

  async function reload(): Promise<void> {
    const before = read;
    read = readTarget(args, io);
    configChanged = false;
    io.stdout.write(`Read ${printable(basename(read.file ?? ""))} again.\n`);
    if (read.config.schemas === before.config.schemas) return;
    await watcher.close();
    watcher = await openWatcher(read, onChange);
  }
}

/**
 * Resolves once no change can be missed any more. Watches from the folder above: seen from itself, a schemas folder that
 * is removed and made anew, as a checkout does, would stay removed.
 */
async function openWatcher({ config, file }: ReadConfig, onChange: (file: string) => void): Promise<FSWatcher> {
  const { watch: watchPaths } = await import("chokidar");
  const { schemas } = config;
  // chokidar asks with slashes, on every system.
  const ways = new Set([dirname(schemas), schemas, ...(file === null ? [] : [file])].map(toSlashes));
  const paths = file === null ? [dirname(schemas)] : [dirname(schemas), file];
  const ignored = (path: string, stats?: Stats) =>
    !ways.has(toSlashes(path)) && (!isBelow(schemas, path) || isNoInput(path, stats));
  const watcher = watchPaths(paths, { ignoreInitial: true, ignored });
  watcher.on("all", (_event, path) => onChange(path));
  await new Promise<void>((resolve, reject) => {
    watcher.once("ready", resolve);
    watcher.once("error", reject);
  });
  return watcher;
}

type Stats = { isFile(): boolean };

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way.split(/[\\/]/)[0] !== ".." && !isAbsolute(way);
}

/** Folders are entered unless loading passes them over; of the files only inputs are watched. */
function isNoInput(path: string, stats?: Stats): boolean {
  if (stats?.isFile()) return !/\.(avsc|json)$|\.v\d+-to-v\d+\.ts$/.test(path);
  return ["node_modules", ".cache", ".git"].includes(basename(path));
}
