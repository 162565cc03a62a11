// Bundles the command line from dist/ into one file in dist/bundle/, and the thread of the rules into another. Node takes
// 0.2 s to find and link the three hundred modules of a run one by one, which is more than most commands need for their
// work; the one file loads quicker than many small ones too. What is imported only when it is needed still runs only
// then. The modules themselves stay: they are what `import "@healthtech/event-generator"` loads, and where templates lie.

import { rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const dist = fileURLToPath(new URL("dist", import.meta.url));
const bundle = join(dist, "bundle");

/** Starts a thread of what lies beside it, and that is the bundle's own. */
const STARTS_THREAD = join(dist, "beside", "start-checking.js");

/** A module that looks beside itself (`import.meta.url`) goes on looking in its own place. */
const keepPlaces = {
  name: "keep-places",
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, async ({ path }) => {
      if (!path.startsWith(dist + sep) || path === STARTS_THREAD) return null;
      const place = relative(bundle, path).split(sep).join("/");
      const contents = await readFile(path, "utf8");
      return {
        contents: contents.replaceAll("import.meta.url", `new URL(${JSON.stringify(place)}, import.meta.url).href`),
        resolveDir: dirname(path),
        loader: "js",
      };
    });
  },
};

/** yargs measures its help with ICU, which takes 20 ms to make ready for every command. Our help is ASCII. */
const plainWidth = {
  name: "plain-width",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^string-width$/ }, () => ({ path: "string-width", namespace: "plain-width" }));
    onLoad({ filter: /.*/, namespace: "plain-width" }, () => ({ contents: "export default (text) => text.length;" }));
  },
};

rmSync(bundle, { recursive: true, force: true });
await build({
  entryPoints: [join(dist, "cli", "process-io.js"), join(dist, "beside", "check-thread.js")],
  entryNames: "[name]",
  outdir: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // jsonc-parser's other form, UMD, cannot be bundled.
  mainFields: ["module", "main"],
  // Half the size is half the time to parse it. For a stack that can be read, EVENTS_DEBUG=1 runs the modules themselves.
  minify: true,
  legalComments: "eof",
  logLevel: "warning",
  // CommonJS packages call require for Node's own modules.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
  plugins: [keepPlaces, plainWidth],
});
