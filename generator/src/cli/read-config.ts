import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { Config } from "../config.js";
import { DEFAULT_POLICY } from "../policy.js";
import { UsageError } from "../usage-error.js";
import type { Arguments } from "./arguments.js";
import { type ConfigOptions, configOptionsSchema } from "./config-schema.js";
import type { Io } from "./io.js";
import { type ParsedConfigFile, parseConfigFile } from "./parse-config-file.js";
import { printable } from "./printable.js";

export interface ReadConfig {
  readonly config: Config;
  /** Absolute path of the file it was read from, or null where there is none. */
  readonly file: string | null;
  /** Whether anything says where the output goes; else `config.out` is a guess that no command writes to. */
  readonly hasOut: boolean;
}

const CONFIG_FILE = "events.config.json";

/**
 * Finds and reads the configuration: what the options say, then the file, then the defaults. Without `--config` the file
 * is events.config.json here or in `schemas/`; with `--schemas` only one that is about that folder, because another
 * tree's configuration says nothing of it. Throws a `UsageError` for whatever is wrong with it.
 */
export function readConfig(args: Arguments, io: Pick<Io, "cwd">): ReadConfig {
  const options = readOptions(args);
  const schemas = options.schemas === undefined ? undefined : resolve(io.cwd, options.schemas);
  const found =
    options.config === undefined ? findFile(io.cwd, schemas) : readFile(resolve(io.cwd, options.config), io.cwd);
  const folder = found === null ? io.cwd : dirname(found.file);
  const fromFile = (path: string | undefined) => (path === undefined ? undefined : resolve(folder, path));

  const schemasFolder = schemas ?? (found === null ? undefined : resolve(folder, found.content.schemas ?? "."));
  if (schemasFolder === undefined) {
    throw new UsageError(
      `There is no ${CONFIG_FILE} here, and no --schemas.`,
      "Run `events init` to start a repository, or pass --schemas DIR --out DIR.",
    );
  }
  const askedOut = options.out === undefined ? undefined : resolve(io.cwd, options.out);
  const out = askedOut ?? fromFile(found?.content.out) ?? join(io.cwd, "generated");
  // A folder that was asked for on the command line receives everything, the catalog too.
  const configuredCatalog = askedOut === undefined ? fromFile(found?.content.catalogFile) : undefined;
  const catalogFile =
    options["catalog-file"] === undefined ? configuredCatalog : resolve(io.cwd, options["catalog-file"]);
  refuseMissing(schemasFolder, io.cwd);
  refuseMixing(schemasFolder, out);
  return {
    config: {
      schemas: schemasFolder,
      out,
      packageName: options.package ?? found?.content.package ?? "events-sdk",
      packageVersion: options["package-version"] ?? found?.content.version ?? "1.0.0",
      catalogFile: catalogFile ?? join(out, "EVENT_CATALOG.md"),
      rules: new Map(Object.entries(found?.content.rules ?? {})),
      ...compatibilityIn(found),
      cwd: io.cwd,
    },
    file: found?.file ?? null,
    hasOut: askedOut !== undefined || found?.content.out !== undefined,
  };
}

function compatibilityIn(found: ParsedConfigFile | null): Pick<Config, "compatibility"> {
  const { policy = DEFAULT_POLICY, domains = {}, events = {} } = found?.content.compatibility ?? {};
  return found?.content.compatibility === undefined ? {} : { compatibility: { policy, domains, events } };
}

/** The options that say the same as the configuration file, each proven to have its form. */
export function readOptions(args: Arguments): ConfigOptions {
  const names = Object.keys(configOptionsSchema.shape);
  const given = names.flatMap((name) => {
    const value = args.text(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const parsed = configOptionsSchema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0]);
  throw new UsageError(`--${name} ${printable(args.text(name) ?? "")} ${issue?.message}.`, "Run `events --help`.");
}

function findFile(cwd: string, schemas: string | undefined): ParsedConfigFile | null {
  const places = [...(schemas === undefined ? [] : [schemas]), cwd, join(cwd, "schemas")];
  for (const place of new Set(places)) {
    const file = join(place, CONFIG_FILE);
    if (!existsSync(file)) continue;
    const found = readFile(file, cwd);
    if (schemas === undefined || resolve(place, found.content.schemas ?? ".") === schemas) return found;
  }
  return null;
}

function readFile(file: string, cwd: string): ParsedConfigFile {
  const shown = relative(cwd, file) || file;
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "is not there" : code === "EISDIR" ? "is a folder" : `cannot be read (${code})`;
    throw new UsageError(`${printable(shown)} ${why}.`, "Name the configuration file with --config.");
  }
  return { file, content: parseConfigFile(text, shown) };
}

function refuseMissing(schemas: string, cwd: string): void {
  const stats = statSync(schemas, { throwIfNoEntry: false });
  const shown = printable(relative(cwd, schemas) || ".");
  if (stats === undefined) {
    throw new UsageError(
      `There is no folder ${shown}.`,
      "Name the folder of the .avsc files with --schemas, or run `events init`.",
    );
  }
  if (!stats.isDirectory())
    throw new UsageError(`${shown} is a file.`, "Name the folder that it lies in with --schemas.");
}

function refuseMixing(schemas: string, out: string): void {
  if (schemas === out) {
    throw new UsageError(
      "The schemas and what is generated from them would lie in one folder.",
      "Choose another --out.",
    );
  }
}
