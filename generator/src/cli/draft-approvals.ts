import { join } from "node:path";
import type { Break } from "../check/judge/break.js";
import type { Config } from "../config.js";
import { approvalPath, approvalSkeleton } from "../scaffold/approval-skeleton.js";
import { createFiles, existingFiles } from "../write/create-files.js";
import { shown } from "../write/place.js";

/** Writes a file with blanks for every break that nobody has approved, and returns their printed paths. One that is there stays. */
export function draftApprovals(breaks: readonly Break[], config: Config): readonly string[] {
  const files = new Map(
    breaks.flatMap(({ subject, rule, severity, fingerprint }) => {
      if (fingerprint === null || severity !== "error") return [];
      const facts = { subject, rule: rule.id, fingerprint };
      return [[join(config.schemas, approvalPath(facts)), approvalSkeleton(facts)] as const];
    }),
  );
  for (const file of existingFiles(files)) files.delete(file);
  createFiles(files);
  return [...files.keys()].map((file) => shown(config, file));
}
