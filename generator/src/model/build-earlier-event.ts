import type { EarlierVersion } from "../resolve/resolved-tree.js";
import { buildNamedType } from "./build-named-type.js";
import type { EarlierEvent, NamedType, RecordType } from "./catalog.js";
import { jsonOfNode } from "./json-of-node.js";
import { lookupIn } from "./schema-lookup.js";
import { writeSchemaJson } from "./write-schema-json.js";

/** An earlier version of the event whose record of today is given. Its types are its own, whatever today's are called. */
export function buildEarlierEvent(version: EarlierVersion, today: RecordType): EarlierEvent {
  const { event, types, source, upcaster } = version;
  const lookup = lookupIn({ types });
  const modulePath = `${today.modulePath}.v${version.version}`;
  const name = `${today.name}V${version.version}`;
  // Nobody publishes an earlier version, so none of its records has an input type.
  const context = { lookup, withInput: new Set<string>() };
  const build = (fullName: string): NamedType => buildNamedType(lookup(fullName), modulePath, context);
  const others = [...types.keys()].filter((fullName) => fullName !== event.record.fullName);
  return Object.freeze({
    version: version.version,
    next: version.next,
    name,
    modulePath,
    source: source.relativePath,
    types: Object.freeze([
      Object.freeze({ ...build(event.record.fullName), name, inputName: name }) as NamedType,
      ...others.map(build),
    ]),
    schemaJson: writeSchemaJson(event.record, lookup).json,
    examples: Object.freeze(event.examples.map(jsonOfNode)),
    upcaster: Object.freeze({
      source: upcaster.relativePath,
      modulePath: `${modulePath}-to-v${version.next}`,
      text: upcaster.text,
    }),
  });
}
