import { existsSync, readdirSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { jsonText } from "../scaffold/lay-out.js";
import { gitAttributes, packageScripts, repositorySkeleton } from "../scaffold/repository-skeleton.js";
import { UsageError } from "../usage-error.js";
import { createFiles, existingFiles } from "../write/create-files.js";
import type { Arguments } from "./arguments.js";
import type { ExitCode, Io } from "./io.js";
import { printable } from "./printable.js";
import { readOptions } from "./read-config.js";

export async function runInit(args: Arguments, io: Io): Promise<ExitCode> {
  const options = readOptions(args);
  const schemas = folderName(options.schemas ?? "schemas", "schemas", io.cwd);
  const out = folderName(options.out ?? "generated", "out", io.cwd);
  if (schemas === out)
    throw new UsageError("The schemas and the output would lie in one folder.", "Choose another --out.");
  const packageName = options.package ?? "@healthtech/events";

  const skeleton = repositorySkeleton({ packageName, schemas, out });
  const files = new Map([...skeleton].map(([path, text]) => [join(io.cwd, path), text]));
  refuseWhatIsInTheWay(files, [schemas, out], io.cwd);
  const hints: string[] = [];
  offer("package.json", jsonText({ private: true, type: "module", scripts: packageScripts }), [
    "Add to the scripts of package.json:",
    ...Object.entries(packageScripts).map(([name, line]) => `  ${JSON.stringify(name)}: ${JSON.stringify(line)}`),
  ]);
  offer(".gitattributes", gitAttributes({ out }), [
    "Add to .gitattributes:",
    ...gitAttributes({ out })
      .trimEnd()
      .split("\n")
      .map((line) => `  ${line}`),
  ]);
  createFiles(files);

  for (const file of files.keys()) io.stdout.write(`Wrote ${printable(relative(io.cwd, file))}\n`);
  if (hints.length > 0) io.stdout.write(`\n${hints.map(printable).join("\n")}\n`);
  io.stdout.write("\nNext: `events lint`, `events generate`, and `events new <EventType> --domain patient`.\n");
  return 0;

  /** A file that a repository may well have: it is written where it is not, and else the user is told what to add. */
  function offer(path: string, text: string, hint: readonly string[]): void {
    const file = join(io.cwd, path);
    if (existsSync(file)) hints.push(...hint);
    else files.set(file, text);
  }
}

/** A folder inside the repository, as the configuration will name it. */
function folderName(asked: string, option: string, cwd: string): string {
  const path = relative(cwd, resolve(cwd, asked)).split(sep).join("/");
  if (path === "" || path.startsWith("..") || path.includes(":")) {
    throw new UsageError(`--${option} cannot be ${printable(asked)}.`, "Name a folder inside this one.");
  }
  return path;
}

function refuseWhatIsInTheWay(files: ReadonlyMap<string, string>, folders: readonly string[], cwd: string): void {
  const full = folders.filter((folder) => isInUse(join(cwd, folder)));
  const found = [...existingFiles(files).map((file) => relative(cwd, file)), ...full];
  const [first] = found;
  if (first === undefined) return;
  throw new UsageError(
    `There is already ${printable(first)} here, and init is for a repository without schemas.`,
    "Run it in another folder, or choose others with --schemas and --out. Nothing was written.",
  );
}

function isInUse(folder: string): boolean {
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats !== undefined && (!stats.isDirectory() || readdirSync(folder).length > 0);
}
