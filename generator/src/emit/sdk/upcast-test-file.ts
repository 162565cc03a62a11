import type { Catalog, EarlierEvent, Event } from "../../model/catalog.js";
import { banner } from "../kit/banner.js";
import type { OutputFile } from "../output-file.js";

/**
 * A test of the SDK itself, run by `npm test` in it once it is built: every upcaster makes of the examples of its version
 * what today's schema says. None where no event has an earlier version.
 */
export function upcastTestFile(catalog: Catalog): readonly OutputFile[] {
  const events = catalog.events.filter(({ previous }) => previous.length > 0);
  if (events.length === 0) return [];
  const content = [
    banner(null),
    "",
    'import assert from "node:assert/strict";',
    'import test from "node:test";',
    'import { payloadFromJson, payloadToJson } from "@healthtech/event-runtime";',
    ...events.map(({ name, modulePath }) => `import { ${name} } from "../dist/${modulePath}.js";`),
    "",
    ...events.flatMap((event) => event.previous.map((earlier) => testOf(event, earlier))),
    RUN,
  ].join("\n");
  return [{ path: "test/upcasts.test.mjs", content, emitter: "sdk" }];
}

function testOf({ name, eventType }: Event, { version, examples }: EarlierEvent): string {
  const title = JSON.stringify(`${eventType} of version ${version} becomes what it is today`);
  return `test(${title}, () => check(${name}, ${version}, ${JSON.stringify(JSON.stringify(examples))}));`;
}

const RUN = `
function check(event, version, examples) {
  const earlier = event.previous.filter((step) => step.version >= version).sort((a, b) => a.version - b.version);
  const ofThen = { ...event, schema: earlier[0].schema, previous: [] };
  for (const example of JSON.parse(examples)) {
    const payload = earlier.reduce((carried, step) => step.upcast(carried), payloadFromJson(ofThen, example));
    const json = payloadToJson(event, payload);
    assert.deepEqual(payloadToJson(event, payloadFromJson(event, json)), json);
  }
}
`;
