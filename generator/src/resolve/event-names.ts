import type { JsonString } from "../load/json-node.js";
import { quote } from "../load/quote.js";
import type { Place } from "./paths.js";

/** A file's event before it has a name. */
export interface Unnamed {
  /** As written, or null. */
  readonly eventType: JsonString | null;
  readonly recordName: string;
  readonly place: Place;
}

/** Names joined by dots: safe in code, in SQL, in a path and in a header. */
export function isEventType(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*)*$/.test(text) && text.length <= 200;
}

/**
 * A name for each event: the one that is written; else the record's, qualified by the domain, and then by the area,
 * where another event would share it. Names that differ in case alone count as shared.
 */
export function nameEvents(events: readonly Unnamed[]): readonly string[] {
  const names = events.map((event) => event.eventType?.value ?? derive(event, 0));
  for (const qualifiers of [1, 2]) {
    const count = countByName(names);
    for (const [index, event] of events.entries()) {
      const isShared = (count.get((names[index] ?? "").toLowerCase()) ?? 0) > 1;
      if (isShared && event.eventType === null) names[index] = derive(event, qualifiers);
    }
  }
  return names;
}

function derive({ recordName, place }: Unnamed, qualifiers: number): string {
  const folders = [place.domain, ...(place.area?.split("/") ?? [])].slice(0, qualifiers === 2 ? undefined : qualifiers);
  return [...folders.map(pascalCase), startWithLetter(recordName.replace(/^_+/, ""))].join(".");
}

function pascalCase(folder: string): string {
  return startWithLetter(
    folder.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9]?)/g, (_, letter: string) => letter.toUpperCase()),
  );
}

function startWithLetter(name: string): string {
  return /^[A-Za-z]/.test(name) ? name : `Event${name}`;
}

function countByName(names: readonly string[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const name of names) count.set(name.toLowerCase(), (count.get(name.toLowerCase()) ?? 0) + 1);
  return count;
}

export function eventTypeFault(node: JsonString): { message: string; fix: string } | null {
  if (isEventType(node.value)) return null;
  return {
    message: `${quote(node.value)} cannot be an event type.`,
    fix: 'Write names of letters, digits and _, joined by dots, such as "Patient.Created".',
  };
}
