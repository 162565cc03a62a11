import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogOf } from "../../testing/tree-of.js";
import { hostileText } from "./__fixtures__/hostile-text.js";
import { rendered } from "./__fixtures__/rendered.js";
import { emitDocs } from "./emit-docs.js";
import { plain } from "./markdown-text.js";

describe("any text of any author", () => {
  const doc = (value: string) => ({ doc: value });
  // Half a surrogate pair, an empty title and an empty owner are refused long before.
  const written = hostileText
    .map((value) => value.replace(/\p{Surrogate}/gu, "x"))
    .filter((value) => value.trim() !== "");

  it("is shown as it is, and changes no table, heading or element of any page", () => {
    fc.assert(
      fc.property(written, written, (one, two) => {
        const catalog = catalogOf({
          "d/domain.json": { title: one, owner: two, topic: "d.events", partitions: 1, retentionDays: 30, doc: one },
          "d/e.avsc": {
            type: "record",
            name: "E",
            ...doc(one),
            status: "draft",
            since: two,
            standards: [one, two],
            producers: [two],
            consumers: [one],
            fields: [
              { name: "a", type: "string", ...doc(two), default: one, "confluent:tags": [one] },
              { name: "b", type: { type: "enum", name: "B", symbols: ["X"], ...doc(two) } },
              {
                name: "c",
                type: { type: "record", name: "C", ...doc(one), fields: [{ name: "x", type: "int", ...doc(one) }] },
              },
            ],
            examples: [{ a: one, b: "X", c: { x: 1 } }],
          },
          "shared/s.avsc": {
            type: "record",
            name: "S",
            ...doc(one),
            fields: [{ name: "x", type: "int", ...doc(two) }],
          },
          "d/u.avsc": { type: "record", name: "U", fields: [{ name: "s", type: "S" }] },
        });
        const pages = emitDocs(catalog).map(({ path, content }) => [path, rendered(content)] as const);
        for (const [, { html, tables, elements }] of pages) {
          expect(html).toEqual([]);
          for (const [head, ...rows] of tables) for (const row of rows) expect(row).toHaveLength(head?.length ?? -1);
          expect([...elements].filter((element) => !OURS.has(element))).toEqual([]);
        }
        const found = new Map(pages);
        const event = found.get("docs/d/e.md");
        expect(event?.headings).toEqual([
          "E",
          "Payload",
          "Types",
          "B",
          "C",
          "Example",
          "Publish and handle",
          "In PostgreSQL",
        ]);
        expect(event?.tables).toHaveLength(3);
        expect(event?.tables[1]?.slice(1).map((row) => row[5])).toEqual([plain(two), "", ""]);
        expect(event?.tables[1]?.[1]?.[4]).toBe(plain(one));
        expect(event?.tables[2]?.[1]?.[5]).toBe(plain(one));
        expect(JSON.parse(event?.code[0]?.content ?? "")).toEqual({
          a: one,
          b: "X",
          c: { x: 1 },
        });
        expect(found.get("docs/shared/s.md")?.headings).toEqual(["S", "Used by"]);
        expect(found.get("docs/shared/s.md")?.tables[0]?.[1]?.[5]).toBe(plain(two));
        expect(found.get("EVENT_CATALOG.md")?.headings.slice(4)).toEqual([
          plain(one) || "d",
          "Types that events share",
        ]);
        expect(found.get("EVENT_CATALOG.md")?.tables).toHaveLength(2);
      }),
      { numRuns: 200 },
    );
  });

  const OURS = new Set([
    "a",
    "code",
    "h1",
    "h2",
    "h3",
    "li",
    "p",
    "strong",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
    "br",
  ]);
});
