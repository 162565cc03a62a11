import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";

/** What `--against` means. */
export type Source =
  | { readonly kind: "released" }
  | { readonly kind: "registry"; readonly url: string }
  | { readonly kind: "folder"; readonly folder: string; readonly label: string }
  | { readonly kind: "git"; readonly ref: string };

/** A URL is a registry, a folder that is there a folder, all else something that git knows. Nothing is the history. */
export function chooseSource(against: string | undefined, cwd: string): Source {
  if (against === undefined) return { kind: "released" };
  if (/^https?:\/\//i.test(against)) return { kind: "registry", url: against };
  const folder = resolve(cwd, against);
  if (existsSync(folder) && statSync(folder).isDirectory()) {
    return { kind: "folder", folder, label: against.replace(/[\\/]+$/, "") || against };
  }
  return { kind: "git", ref: against };
}
