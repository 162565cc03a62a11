import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { catalogOf } from "../../testing/tree-of.js";
import type { OutputFile } from "../output-file.js";
import { PATIENTS } from "./__fixtures__/patients.js";
import { rendered } from "./__fixtures__/rendered.js";
import { emitDocs } from "./emit-docs.js";
import { ALL_IN_OUT, type DocsPlaces } from "./places.js";

const patients = catalogOf(PATIENTS);

describe("links between pages", () => {
  const withTitles = (...titles: string[]) =>
    catalogOf(
      Object.fromEntries(
        titles.flatMap((title, index) => [
          [
            `d${index}/domain.json`,
            { title, owner: "o", topic: "t.events", partitions: 1, retentionDays: 30, doc: "d" },
          ],
          [
            `d${index}/e.avsc`,
            {
              type: "record",
              name: `E${index}`,
              namespace: `n${index}`,
              fields: [{ name: "x", type: { type: "enum", name: "Payload", symbols: ["A"] } }],
            },
          ],
          [
            `d${index}/domains/f.avsc`,
            {
              type: "record",
              name: `F${index}`,
              namespace: `n${index}`,
              fields: [
                {
                  name: "x",
                  type: {
                    type: "record",
                    name: "Types",
                    fields: [
                      { name: "y", type: `n${index}.Payload` },
                      { name: "again", type: ["null", "Types"] },
                    ],
                  },
                },
              ],
            },
          ],
        ]),
      ),
    );
  const repository: DocsPlaces = { out: "/r/generated", catalogFile: "/r/EVENT_CATALOG.md" };
  const elsewhere: DocsPlaces = { out: "/r/sdk/out", catalogFile: "/r/docs/events (all)/CATALOG.md" };

  it.each([
    ["in the output folder", ALL_IN_OUT],
    ["with the catalog at the root of a repository", repository],
    ["with the catalog anywhere", elsewhere],
  ])("lead to a page and a heading that are there, %s", (_where, places) => {
    for (const catalog of [
      patients,
      withTitles("Domains", "Domains", "How to use it", "Ärzte & Co. — „x“", "C #", "`a` <b> | c"),
    ]) {
      const files = emitDocs(catalog, places).map(
        (file) => [locationOf(file, places), rendered(file.content)] as const,
      );
      const pages = new Map(files);
      let followed = 0;
      for (const [location, { links }] of files) {
        for (const target of links) {
          const [path = "", anchor] = decodeURI(target).split("#");
          const found = path === "" ? location : posix.join(posix.dirname(location), decodeURIComponent(path));
          expect(pages.has(found), `${location} -> ${target}`).toBe(true);
          if (anchor !== undefined) expect(pages.get(found)?.anchors, `${location} -> ${target}`).toContain(anchor);
          followed++;
        }
      }
      expect(followed).toBeGreaterThan(files.length);
    }
  });

  it("are the same wherever the repository lies", () => {
    const moved = { out: "/elsewhere/deep/down/generated", catalogFile: "/elsewhere/deep/down/EVENT_CATALOG.md" };
    expect(emitDocs(patients, moved)).toEqual(emitDocs(patients, repository));
  });

  function locationOf(file: OutputFile, places: DocsPlaces): string {
    return file.path === "EVENT_CATALOG.md" ? places.catalogFile : posix.join(places.out, file.path);
  }
});
