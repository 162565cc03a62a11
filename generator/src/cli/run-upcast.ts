import { existsSync } from "node:fs";
import { join } from "node:path";
import { chooseSource } from "../baseline/choose-source.js";
import { earlierVersionOf } from "../earlier-version.js";
import { createFiles } from "../write/create-files.js";
import { shown } from "../write/place.js";
import { replaceFile } from "../write/replace-file.js";
import type { Arguments } from "./arguments.js";
import type { ExitCode, Io } from "./io.js";
import { printable } from "./printable.js";
import { readConfig } from "./read-config.js";
import { registryPlaceFrom } from "./registry-options.js";

/** `events upcast`. An upcaster that is there already is somebody's work, and stays. */
export async function runUpcast(args: Arguments, io: Io): Promise<ExitCode> {
  const { config } = readConfig(args, io);
  const source = chooseSource(args.text("against"), config.cwd);
  const place = source.kind === "registry" ? { place: registryPlaceFrom(args, io, source.url) } : {};
  const { schema, upcaster } = await earlierVersionOf(args.text("event") ?? "", config, { source, ...place });
  for (const [[path, text], isOurs] of [
    [schema, true],
    [upcaster, false],
  ] as const) {
    const file = join(config.schemas, path);
    const name = printable(shown(config, file));
    if (!existsSync(file)) createFiles(new Map([[file, text]]));
    else if (isOurs) replaceFile(file, text);
    else {
      io.stdout.write(`${name} is there already, and stays\n`);
      continue;
    }
    io.stdout.write(`Wrote ${name}\n`);
  }
  io.stdout.write("Fill the upcaster; `events generate` takes it into the SDK, which compiles once it fits.\n");
  return 0;
}
