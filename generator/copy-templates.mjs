// Copies src/**/*.hbs to dist, where the compiler leaves JavaScript only, and compiles each to a `.hbs.cjs` beside it:
// an emitter reads its templates beside itself, and compiling them took a twentieth of a run. What src no longer has is
// removed from dist.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Handlebars from "handlebars";
import { TEMPLATE_OPTIONS } from "./dist/emit/kit/template-options.js";

const source = fileURLToPath(new URL("src", import.meta.url));
const target = fileURLToPath(new URL("dist", import.meta.url));

const templates = filesIn(source, ".hbs");
for (const path of templates) {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  copyFileSync(join(source, path), join(target, path));
  const compiled = Handlebars.precompile(readFileSync(join(source, path), "utf8"), TEMPLATE_OPTIONS);
  writeFileSync(join(target, `${path}.cjs`), `module.exports = ${compiled};\n`);
}
for (const path of [...filesIn(target, ".hbs"), ...filesIn(target, ".hbs.cjs")]) {
  if (!templates.includes(path.replace(/\.cjs$/, ""))) rmSync(join(target, path));
}

function filesIn(folder, extension) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(extension));
}
