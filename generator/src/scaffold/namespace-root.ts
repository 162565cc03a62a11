import { words } from "../model/identifiers.js";
import type { NamedSchema } from "../resolve/schema.js";

/** First part of the namespaces of a tree that has none yet: the scope of the SDK, else its name. */
export function namespaceRoot(packageName: string): string {
  const scope = packageName.startsWith("@") ? packageName.slice(1, packageName.indexOf("/")) : packageName;
  return (
    words(scope)
      .join("_")
      .toLowerCase()
      .replace(/^(?=\d)/, "_") || "events"
  );
}

/** What the namespaces of a domain look like in this tree: as its own types have it, else as the other domains do. */
export function namespaceOf(domain: string, types: Iterable<NamedSchema>, packageName: string): string {
  const last = domain.replaceAll("-", "_");
  const known = [...types].map(({ namespace }) => namespace).filter((namespace) => namespace !== "");
  const own = mostFrequent(known.filter((namespace) => namespace.split(".").at(-1) === last));
  if (own !== null) return own;
  const root =
    mostFrequent(known.map((namespace) => namespace.split(".").slice(0, -1).join("."))) ?? namespaceRoot(packageName);
  return root === "" ? last : `${root}.${last}`;
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1));
  return most?.[0] ?? null;
}
