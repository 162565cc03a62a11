import type { NamedSchema } from "../resolve/schema.js";

export interface TypePair {
  readonly before: NamedSchema;
  readonly after: NamedSchema;
}

export interface PairedTypes {
  /** In the order of today's definitions. */
  readonly pairs: readonly TypePair[];
  readonly removed: readonly NamedSchema[];
  readonly added: readonly NamedSchema[];
  /** Today's full name of an earlier type; the same name where there is no other. */
  nameToday(fullName: string): string;
}

type Types = ReadonlyMap<string, NamedSchema>;

/** Finds each earlier type again: by its full name, else by today's alias for it, else as the record of the same event. */
export function pairTypes(before: Types, after: Types, renamedRecords: ReadonlyMap<string, string>): PairedTypes {
  const nameToday = new Map<string, string>();
  for (const name of before.keys()) if (after.has(name)) nameToday.set(name, name);
  for (const type of after.values()) {
    if (before.has(type.fullName)) continue;
    for (const alias of type.aliases)
      if (before.has(alias) && !nameToday.has(alias)) nameToday.set(alias, type.fullName);
  }
  for (const [old, today] of renamedRecords) if (!nameToday.has(old)) nameToday.set(old, today);

  const found = new Set(nameToday.values());
  return {
    pairs: [...nameToday].flatMap(([old, today]) => {
      const [first, second] = [before.get(old), after.get(today)];
      return first === undefined || second === undefined ? [] : [{ before: first, after: second }];
    }),
    removed: [...before.values()].filter(({ fullName }) => !nameToday.has(fullName)),
    added: [...after.values()].filter(({ fullName }) => !found.has(fullName)),
    nameToday: (fullName) => nameToday.get(fullName) ?? fullName,
  };
}
