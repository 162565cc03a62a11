import fc from "fast-check";
import { expect, test } from "vitest";
import { sourceDigest } from "./digest.js";
import { parseManifest, printManifest } from "./manifest.js";

const entry = fc.record({ sha256: fc.string(), source: fc.option(fc.string({ unit: "binary" })) });
const manifest = fc.record({
  package: fc.string(),
  sources: fc.array(fc.tuple(fc.string(), fc.string())).map((pairs) => new Map(pairs)),
  files: fc
    .array(fc.tuple(fc.oneof(fc.string({ unit: "binary" }), fc.constant("__proto__")), entry))
    .map((pairs) => new Map(pairs)),
});

test("reads back what it printed, whatever the names", () => {
  fc.assert(
    fc.property(manifest, (written) => {
      const read = parseManifest(printManifest(written));
      expect(read).toEqual(written);
    }),
  );
});

test("finds every file again in a manifest that lost its form", () => {
  fc.assert(
    fc.property(manifest, (written) => {
      const damaged = `<<<<<<< ours\n${printManifest(written)}=======\n`;
      expect(parseManifest(damaged).files).toEqual(written.files);
    }),
  );
});

test("puts one file on one line", () => {
  const files = new Map([
    ["b", { sha256: "2", source: null }],
    ["a", { sha256: "1", source: "s.avsc" }],
  ]);
  expect(printManifest({ package: "sdk@1.0.0", sources: new Map(), files })).toContain(
    '  "sources": {},\n  "files": {\n    "a": ["1", "s.avsc"],\n    "b": ["2"]\n  }\n}\n',
  );
});

test.each(["", "[]", "null", "7", '{"files":{"a":"x","b":[1],"c":["1",2]},"sources":{"s":1}}'])(
  "takes nothing from %j",
  (text) => {
    const { files, sources } = parseManifest(text);
    expect([...files, ...sources]).toEqual([]);
  },
);

test("a schema's digest has no regard to spaces outside of strings, and to nothing else", () => {
  fc.assert(
    fc.property(fc.json(), fc.json(), (a, b) => {
      const pretty = JSON.stringify(JSON.parse(a), null, 3);
      expect(sourceDigest(`\r\n${pretty}\n`)).toBe(sourceDigest(JSON.stringify(JSON.parse(a))));
      const same = JSON.stringify(JSON.parse(a)) === JSON.stringify(JSON.parse(b));
      expect(sourceDigest(JSON.stringify(JSON.parse(a))) === sourceDigest(JSON.stringify(JSON.parse(b)))).toBe(same);
    }),
  );
  expect(sourceDigest('{"doc": "a b"}')).not.toBe(sourceDigest('{"doc": "ab"}'));
});
