import type { EnumSchema, NamedSchema } from "../resolve/schema.js";
import type { Change } from "./change.js";
import type { ComparisonContext } from "./compare.js";
import { compareFields } from "./compare-fields.js";
import { compareMeaning } from "./compare-meaning.js";
import type { TypePair } from "./pair-types.js";
import { memberPlace } from "./place.js";

/** What differs in one record, enum or fixed; not in the types that it refers to. */
export function compareType({ before, after }: TypePair, context: ComparisonContext): readonly Change[] {
  return [
    ...compareNames(before, after, context),
    ...(before.kind === "record" && after.kind === "record" ? compareFields(before, after, context) : []),
    ...(before.kind === "enum" && after.kind === "enum" ? compareEnums(before, after, context) : []),
    ...(before.kind === "fixed" && after.kind === "fixed"
      ? [
          ...compareMeaning({ before, after, type: after, path: "" }, context),
          ...(before.size === after.size
            ? []
            : [
                context.change("fixed-size-changed", {
                  type: after,
                  before: `${before.size} bytes`,
                  after: `${after.size} bytes`,
                  place: memberPlace(after.file, after.node, "size"),
                }),
              ]),
        ]
      : []),
    ...(before.doc === after.doc || !context.knowsAll
      ? []
      : [
          context.change("doc-changed", {
            type: after,
            before: before.doc || null,
            after: after.doc || null,
            place: memberPlace(after.file, after.node, "doc", "name"),
          }),
        ]),
  ];
}

function compareNames(before: NamedSchema, after: NamedSchema, context: ComparisonContext): readonly Change[] {
  if (before.fullName === after.fullName) return [];
  const place = memberPlace(after.file, after.node, "name");
  return [context.change("type-renamed", { type: after, before: before.fullName, after: after.fullName, place })];
}

function compareEnums(before: EnumSchema, after: EnumSchema, context: ComparisonContext): readonly Change[] {
  const place = memberPlace(after.file, after.node, "symbols");
  const symbols = after.node.members.get("symbols")?.value;
  const added = after.symbols.flatMap((symbol, index) =>
    before.symbols.includes(symbol)
      ? []
      : [
          context.change("enum-symbol-added", {
            type: after,
            path: symbol,
            before: null,
            after: symbol,
            place: {
              file: after.file,
              node: (symbols?.kind === "array" ? symbols.items[index] : undefined) ?? place.node,
            },
          }),
        ],
  );
  const removed = before.symbols
    .filter((symbol) => !after.symbols.includes(symbol))
    .map((symbol) =>
      context.change("enum-symbol-removed", { type: after, path: symbol, before: symbol, after: null, place }),
    );
  const fallback =
    before.default === after.default
      ? []
      : [
          context.change("enum-default-changed", {
            type: after,
            before: before.default,
            after: after.default,
            place: memberPlace(after.file, after.node, "default", "name"),
          }),
        ];
  return [...added, ...removed, ...fallback];
}
