import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Handlebars from "handlebars";
import { expect, it, onTestFinished } from "vitest";
import { template } from "./template.js";
import { TEMPLATE_OPTIONS } from "./template-options.js";

const TEXT = "# {{title}}\n{{#each rows}}\n- {{name}}{{#if note}} ({{note}}){{/if}}\n{{/each}}\n";
const DATA = {
  title: "<b>&",
  rows: [
    { name: "a", note: "" },
    { name: "`b`", note: "x" },
  ],
};
const RENDERED = "# <b>&\n- a\n- `b` (x)\n";

function beside(compiled: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), "events-template-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "page.md.hbs"), compiled ? "not this" : TEXT);
  const code = `module.exports = ${Handlebars.precompile(TEXT, TEMPLATE_OPTIONS)};`;
  if (compiled) writeFileSync(join(folder, "page.md.hbs.cjs"), code);
  return pathToFileURL(join(folder, "emitter.js")).href;
}

it.each([false, true])("renders the same, compiled by the build or not: %s", (compiled) => {
  expect(template<typeof DATA>("page.md.hbs", beside(compiled))(DATA)).toBe(RENDERED);
});

it.each([false, true])(
  "refuses data that lacks what the template names, compiled by the build or not: %s",
  (compiled) => {
    expect(() => template("page.md.hbs", beside(compiled))({ rows: [] })).toThrow("title");
  },
);

it("is not changed by what somebody registers with Handlebars", () => {
  Handlebars.registerHelper("title", () => "hijacked");
  onTestFinished(() => Handlebars.unregisterHelper("title"));
  expect(template<typeof DATA>("page.md.hbs", beside(false))(DATA)).toBe(RENDERED);
});
