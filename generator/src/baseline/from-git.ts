import { createHash } from "node:crypto";
import { kindOf } from "../load/find-files.js";
import { UsageError } from "../usage-error.js";
import type { Baseline, Today } from "./baseline.js";
import { type GitBlob, listBlobs, readBlobs } from "./git.js";
import { treeOfTexts } from "./tree-of-texts.js";

/** The schemas as a commit, branch or tag has them. Only what is not the same today is read. */
export function fromGit(ref: string, today: Today): Baseline {
  const blobs = listBlobs(today.schemas, ref).filter(({ path }) => isOurs(path));
  if (!blobs.some(({ path }) => path.endsWith(".avsc"))) {
    throw new UsageError(
      `${ref} has no schemas where they lie today.`,
      "Where the folder was moved since, check that state out elsewhere and compare with the folder.",
    );
  }
  const texts = new Map(unchanged(blobs, today));
  const missing = blobs.filter(({ path }) => !texts.has(path));
  const contents = readBlobs(
    today.schemas,
    missing.map(({ id }) => id),
    ref,
  );
  for (const { path, id } of missing) texts.set(path, textOf(contents.get(id), `${ref}:${path}`));
  return { label: ref, tree: treeOfTexts(ref, texts, today.tree), holds: "everything" };
}

function isOurs(path: string): boolean {
  const isPassedOver = path.split("/").some((part) => part.startsWith(".") || part === "node_modules");
  return !isPassedOver && (kindOf(path) === "schemas" || kindOf(path) === "domains");
}

/** Files whose content has the same name today. A text that lost a byte order mark on reading is read from git again. */
function unchanged(blobs: readonly GitBlob[], { tree }: Today): readonly (readonly [string, string])[] {
  const ids = new Map(blobs.map(({ path, id }) => [path, id]));
  return [...tree.files, ...tree.domains].flatMap(({ relativePath, text }) => {
    const id = ids.get(relativePath);
    return id !== undefined && blobId(text, id.length) === id ? [[relativePath, text] as const] : [];
  });
}

/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobId(text: string, length: number): string {
  const bytes = Buffer.from(text, "utf8");
  return createHash(length === 64 ? "sha256" : "sha1")
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest("hex");
}

function textOf(bytes: Uint8Array | undefined, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes ?? new Uint8Array());
  } catch {
    throw new UsageError(`The baseline is not whole: ${path} is not UTF-8.`, "Choose a state in which it is.");
  }
}
