import type { RegistryPlace } from "../registry/registry-place.js";
import type { ResolvedTree } from "../resolve/resolved-tree.js";
import type { Baseline, Today } from "./baseline.js";
import type { Source } from "./choose-source.js";

export interface OpenOptions {
  /** Of the registry, where that is the source. */
  readonly place: RegistryPlace | null;
  readonly allVersions: boolean;
  readonly onProgress?: (done: number, all: number) => void;
}

/**
 * Several states of one whole, oldest first. A registry has one history per subject; everything else has one for all.
 * Each way to a baseline is imported when it is gone.
 */
export async function openBaselines(
  source: Source,
  today: Today,
  resolved: ResolvedTree,
  options: OpenOptions,
): Promise<readonly (readonly Baseline[])[]> {
  switch (source.kind) {
    case "released":
      return [(await import("./from-released.js")).fromReleased(today)];
    case "folder":
      return [[(await import("./from-folder.js")).fromFolder(source.folder, source.label, today)]];
    case "git":
      return [[(await import("./from-git.js")).fromGit(source.ref, today)]];
    case "registry": {
      if (options.place === null) throw new Error("A registry has an address.");
      const { fromRegistry } = await import("./from-registry.js");
      return fromRegistry(options.place, resolved, options);
    }
  }
}
