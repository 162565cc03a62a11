import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type Handlebars from "handlebars";
import runtime from "handlebars/runtime.js";
import { TEMPLATE_OPTIONS } from "./template-options.js";

/**
 * A Handlebars template that lies beside the emitter that renders it: `template("page.md.hbs", import.meta.url)`. The
 * build has compiled it to `page.md.hbs.cjs` (copy-templates.mjs); where there is no such file, as in the sources, it is
 * compiled when it is first rendered.
 */
export function template<Data extends object>(file: string, beside: string): (data: Data) => string {
  let render: Handlebars.TemplateDelegate<Data> | undefined;
  return (data) => {
    render ??= precompiled<Data>(file, beside) ?? compile<Data>(file, beside);
    return render(data);
  };
}

const require = createRequire(import.meta.url);

function precompiled<Data>(file: string, beside: string): Handlebars.TemplateDelegate<Data> | undefined {
  const path = fileURLToPath(new URL(`${file}.cjs`, beside));
  // An instance of our own: nobody's global helper or partial can change an output.
  return existsSync(path) ? runtime.create().template<Data>(require(path)) : undefined;
}

function compile<Data>(file: string, beside: string): Handlebars.TemplateDelegate<Data> {
  const compiler = (require("handlebars") as typeof Handlebars).create();
  return compiler.compile<Data>(readFileSync(new URL(file, beside), "utf8"), TEMPLATE_OPTIONS);
}
