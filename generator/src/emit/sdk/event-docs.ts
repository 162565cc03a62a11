import type { Catalog, Event } from "../../model/catalog.js";
import { docComment } from "../kit/doc-comment.js";
import { codeSpan, docLines } from "../kit/doc-text.js";
import { tagsOfRecord } from "../kit/sensitive-tags.js";

/** The hover of an event: its meaning, then where it goes and whose it is. The same on the type and on the descriptor, so that an editor shows it once. */
export function eventDocs(event: Event, catalog: Catalog): string[] {
  const owner = docLines(catalog.domains.find((domain) => domain.name === event.domain)?.owner ?? "").join(" ");
  const tags = tagsOfRecord(event.record, catalog.types);
  const facts = [
    `Event ${codeSpan(event.eventType)}, version ${event.schemaVersion}.`,
    `Topic ${codeSpan(event.topic)}${event.keyField === null ? "" : `, key ${codeSpan(event.keyField)}`}.`,
    owner === "" ? "" : `Owner: ${owner}.`,
    `Status: ${event.status}${event.since === null ? "" : `, since ${codeSpan(event.since)}`}.`,
    tags.length === 0 ? "" : `Sensitive: ${tags.map((tag) => codeSpan(tag)).join(", ")}.`,
  ];
  return docComment({ text: [event.doc], facts, deprecated: event.status === "deprecated" });
}
