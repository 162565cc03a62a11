import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { changelogFiles } from "./changelog/changelog-files.js";
import type { Config } from "./config.js";
import { generatorDigest } from "./generator-digest.js";
import { findFiles } from "./load/find-files.js";

/** Which migrations are released: the one output that is an input, too. */
const RELEASED = join("migrations", "released.json");

export interface Inputs {
  /**
   * Digest of everything that the outputs of a run depend on: every input file, the configuration, and the generator
   * itself. Two runs with one key write the same bytes.
   */
  readonly key: string;
  /** How many schema files there are. */
  readonly schemas: number;
}

/** Reads the inputs of a run, without a look at what they mean; null where that cannot be done. */
export async function readInputs(config: Config): Promise<Inputs | null> {
  try {
    const hash = createHash("sha256").update(`${ownDigest()}:${configText(config)}`);
    // The length keeps the end of one part from being taken for the beginning of the next.
    const add = (name: string, content: Uint8Array) =>
      hash.update(`${JSON.stringify(name)}:${content.byteLength}:`).update(content);
    const found = await findFiles(config.schemas);
    hash.update(JSON.stringify(found.unusable));
    const { schemas, domains, standards, versions, upcasters } = found;
    const changelog = changelogFiles(config.schemas);
    for (const path of [...schemas, ...domains, ...standards, ...versions, ...upcasters, ...changelog])
      add(path, readFileSync(join(config.schemas, path)));
    const released = join(config.out, RELEASED);
    if (existsSync(released)) add(RELEASED, readFileSync(released));
    return { key: hash.digest("hex"), schemas: schemas.length };
  } catch {
    return null;
  }
}

function configText({ rules, ...config }: Config): string {
  return JSON.stringify([Object.entries(config).sort(), [...rules].sort()]);
}

let own: string | undefined;

/** The code that runs is the code that was loaded: it need not be read twice. */
function ownDigest(): string {
  own ??= generatorDigest(fileURLToPath(new URL(".", import.meta.url)));
  return own;
}
