import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * The contenders with the sources of the runtime and of the SDK as they are now, so that a whole run measures one state of
 * them and no build has to come first. Packages stay where they are.
 */
export async function freezeContenders() {
  const cache = join(root, "node_modules", ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "bench-runtime-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const names = readdirSync(join(here, "contenders"));
  const bundled = build({
    entryPoints: names.map((name) => join(here, "contenders", name)),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    plugins: [workspaces],
    logLevel: "warning",
  });
  await bundled.catch((error) => {
    remove();
    throw error;
  });
  return { fileOf: (contender) => join(folder, `${contender}.mjs`), remove };
}

const RUNTIME = { "": "index.ts", "/event": "event/index.ts", "/testing": "testing/index.ts" };

const workspaces = {
  name: "workspaces",
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
      if (kind === "entry-point") return undefined;
      const [, runtime] = /^@healthtech\/event-runtime(\/.*)?$/.exec(path) ?? [];
      if (path.startsWith("@healthtech/event-runtime"))
        return { path: join(root, "runtime", "src", RUNTIME[runtime ?? ""]) };
      if (path.startsWith("@healthtech/events/"))
        return { path: `${join(root, "generated", "src", path.slice(19))}.ts` };
      return { path, external: true };
    });
  },
};
