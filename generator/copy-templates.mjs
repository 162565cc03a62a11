// Copies src/**/*.hbs to dist, where the compiler leaves JavaScript only: an emitter reads its templates beside itself.
// A template that src no longer has is removed from dist.
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("src", import.meta.url));
const target = fileURLToPath(new URL("dist", import.meta.url));

const templates = templatesIn(source);
for (const path of templates) {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  copyFileSync(join(source, path), join(target, path));
}
for (const path of templatesIn(target)) {
  if (!templates.includes(path)) rmSync(join(target, path));
}

function templatesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".hbs"));
}
