import type { Diagnostic } from "../diagnostics.js";
import { parseJson } from "../load/parse-json.js";
import type { BrokenFile, SourceFile, SourceTree } from "../load/source-tree.js";

/** A tree before it is parsed: texts travel to another thread much faster than what they parse to. */
export interface TreeTexts {
  readonly files: readonly BrokenFile[];
  readonly domains: readonly BrokenFile[];
  readonly standards: readonly BrokenFile[];
  readonly standardsFaults: readonly Diagnostic[];
  readonly broken: readonly BrokenFile[];
}

export function textsOf({ files, domains, standards = [], standardsFaults = [], broken = [] }: SourceTree): TreeTexts {
  const textOf = ({ path, relativePath, text }: SourceFile): BrokenFile => ({ path, relativePath, text });
  return {
    files: files.map(textOf),
    domains: domains.map(textOf),
    standards: standards.map(textOf),
    standardsFaults,
    broken,
  };
}

/** The tree again, from texts that were parsed once without a fault. */
export function treeOf({ files, domains, standards, standardsFaults, broken }: TreeTexts): SourceTree {
  const parse = (file: BrokenFile): SourceFile[] => {
    const { root } = parseJson(file.text);
    return root === null ? [] : [{ ...file, root }];
  };
  return {
    files: files.flatMap(parse),
    domains: domains.flatMap(parse),
    standards: standards.flatMap(parse),
    standardsFaults,
    broken,
  };
}
