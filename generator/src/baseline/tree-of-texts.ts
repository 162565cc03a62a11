import { compareText } from "../diagnostics.js";
import { placeText } from "../load/diagnostic-at.js";
import { kindOf } from "../load/find-files.js";
import { parseJson } from "../load/parse-json.js";
import type { SourceFile, SourceTree } from "../load/source-tree.js";
import { UsageError } from "../usage-error.js";

/**
 * A tree of texts by their paths within the schemas folder. What is the same today is not parsed again. Throws a
 * `UsageError` where a text is no JSON: half a baseline would let half of the breaks pass.
 */
export function treeOfTexts(label: string, texts: ReadonlyMap<string, string>, today: SourceTree): SourceTree {
  const known = new Map([...today.files, ...today.domains].map((file) => [file.relativePath, file]));
  const files: SourceFile[] = [];
  const domains: SourceFile[] = [];
  for (const [relativePath, text] of [...texts].sort(([a], [b]) => compareText(a, b))) {
    const kind = kindOf(relativePath);
    if (kind !== "schemas" && kind !== "domains") continue;
    const file = parse({ path: `${label}:${relativePath}`, relativePath, text }, known.get(relativePath));
    (kind === "schemas" ? files : domains).push(file);
  }
  return { files, domains };
}

function parse(file: Omit<SourceFile, "root">, today: SourceFile | undefined): SourceFile {
  if (today?.text === file.text) return { ...file, text: today.text, root: today.root };
  const { root, faults } = parseJson(file.text);
  if (root !== null) return { ...file, root };
  const [fault] = faults;
  const where = placeText(file, { start: fault?.start ?? 0 });
  throw new UsageError(
    `The baseline is not whole: ${where} ${fault?.message ?? "This is no JSON."}`,
    "Compare with a state of the schemas that `events lint` accepts.",
  );
}
