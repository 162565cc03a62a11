import { basename, join } from "node:path";
import { findFiles } from "../load/find-files.js";
import { readText } from "../load/read-file.js";
import { UsageError } from "../usage-error.js";
import type { Baseline, Today } from "./baseline.js";
import { treeOfTexts } from "./tree-of-texts.js";

/** The schemas in another folder. `label` is the folder as it was asked for. */
export function fromFolder(folder: string, label: string, today: Today): Baseline {
  const texts = new Map<string, string>();
  const { schemas, domains, unusable } = findFiles(folder);
  const inner = `${basename(today.schemas)}/`;
  const isAbove = schemas.some((path) => path.startsWith(inner)) && !today.tree.domains.some(isAlsoThere);
  if (isAbove)
    throw new UsageError(
      `The folder ${label} has the schemas in a folder of its own.`,
      `Name that one: --against ${join(label, inner)}`,
    );
  const [first] = unusable;
  if (first !== undefined) throw unreadable(`${label}/${first.relativePath}`, first.message);
  for (const path of [...schemas, ...domains]) {
    const read = readText(join(folder, path));
    if ("rule" in read) throw unreadable(`${label}/${path}`, read.message);
    texts.set(path, read.text);
  }
  if (schemas.length === 0) {
    throw new UsageError(
      `The folder ${label} holds no .avsc file.`,
      "Name the folder that holds the domains' folders.",
    );
  }
  return { label, tree: treeOfTexts(label, texts, today.tree), holds: "everything" };

  function isAlsoThere({ relativePath }: { readonly relativePath: string }): boolean {
    return domains.includes(relativePath);
  }
}

function unreadable(path: string, message: string): UsageError {
  return new UsageError(
    `The baseline is not whole: ${path}: ${message}`,
    "Mend that file, or choose another baseline.",
  );
}
