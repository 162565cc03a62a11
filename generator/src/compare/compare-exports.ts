import { domainName, typeName } from "../model/identifiers.js";
import type { NamedSchema } from "../resolve/schema.js";
import type { Change } from "./change.js";
import type { ComparisonContext } from "./compare.js";
import { memberPlace } from "./place.js";
import { placeOfGone } from "./place-of-gone.js";
import type { SnapshotIndex } from "./snapshot.js";

/** The names that a service could import and cannot any more. An event that is gone is told of as such. */
export function compareExports(context: ComparisonContext): readonly Change[] {
  if (!context.knowsAll) return [];
  const { before, after, types, events } = context;
  const gone = new Set(events.removed.map(({ file }) => file));
  const exported = new Set([...after.snapshot.resolved.types.values()].flatMap((type) => exportOf(type, after) ?? []));
  return [...before.snapshot.resolved.types.values()].flatMap((type) => {
    const file = before.fileOf(type.fullName);
    const name = exportOf(type, before);
    if (file === undefined || name === null || gone.has(file) || exported.has(name)) return [];
    const successor = after.snapshot.resolved.types.get(types.nameToday(type.fullName));
    const place =
      successor === undefined
        ? (neighbour(type, context) ?? placeOfGone(file, after.snapshot.resolved))
        : memberPlace(successor.file, successor.node, "name");
    return [
      context.change("export-removed", {
        type: successor ?? type,
        before: name,
        after: successor === undefined ? null : exportOf(successor, after),
        place,
      }),
    ];
  });
}

/** As one imports it, from its domain: `PatientCreated of patient`. */
function exportOf(type: NamedSchema, side: SnapshotIndex): string | null {
  const file = side.fileOf(type.fullName);
  return file === undefined ? null : `${typeName(type.name)} of ${domainName(file.domain)}`;
}

/** The file that the type was defined in, where that is still there. */
function neighbour(type: NamedSchema, { after }: ComparisonContext) {
  const file = after.snapshot.resolved.files.find(({ source }) => source.relativePath === type.file.relativePath);
  return file === undefined ? null : memberPlace(file.source, file.schema.node, "name");
}
