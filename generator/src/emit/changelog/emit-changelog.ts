import type { Level } from "../../changelog/level.js";
import type { ReleasedChange, ReleaseEntry } from "../../changelog/release-entry.js";
import type { Catalog } from "../../model/catalog.js";
import type { OutputFile } from "../output-file.js";

/** What each release changed: a page for people, and the same for tools, newest release first. */
export function emitChangelog(catalog: Catalog, releases: readonly ReleaseEntry[]): readonly OutputFile[] {
  return [
    { path: "CHANGELOG.md", content: page(catalog.packageName, releases), emitter: "changelog" },
    { path: "changelog.json", content: `${JSON.stringify(releases, null, 1)}\n`, emitter: "changelog" },
  ];
}

const HEADINGS: readonly (readonly [level: Level, heading: string])[] = [
  ["major", "Breaking"],
  ["minor", "Added"],
  ["patch", "Documentation"],
];

function page(packageName: string, releases: readonly ReleaseEntry[]): string {
  const lines = [
    `# Changelog of ${packageName}`,
    "",
    "What concerns the events that a service handles, and nothing else:",
    "",
    "```sh",
    `jq -r '.[] | .version as $v | .changes[] | select(.events | index("Patient.Created")) | "\\($v) \\(.level) \\(.text)"' \\`,
    `  node_modules/${packageName}/changelog.json`,
    "```",
  ];
  for (const { version, date, changes } of releases) {
    lines.push("", `## ${version} (${date})`);
    for (const [level, heading] of HEADINGS) {
      const ofLevel = changes.filter((change) => change.level === level);
      if (ofLevel.length > 0) lines.push("", `### ${heading}`, "", ...ofLevel.map(line));
    }
  }
  return `${lines.join("\n")}\n`;
}

function line({ subject, text }: ReleasedChange): string {
  return `- \`${subject}\`: ${plainMarkdown(text)}`;
}

/** All but the backticks that a change itself sets around names. */
function plainMarkdown(text: string): string {
  return text.replace(/[\\*_{}[\]<>#|~]/g, "\\$&").replace(/`[^`]*`/g, (name) => name.replace(/\\(.)/g, "$1"));
}
