import type { JsonNode } from "../../load/json-node.js";
import { quote } from "../../load/quote.js";
import { didYouMean, nearestWord } from "../../nearest-name.js";
import { FREE_STANDARDS, KNOWN_STANDARDS } from "../../resolve/standards/known-standards.js";
import type { StandardList } from "../../resolve/standards/standard-list.js";
import { schemaRule } from "../lint-rule.js";
import { quoteList } from "../quote-list.js";

/** As many entries as all lists together may have. */
const MOST_ENTRIES = 5000;

export const standardKnown = schemaRule({
  id: "standard-known",
  category: "events",
  severity: "warning",
  purpose: "What `standards` names is in the lists of the tree's `standards/` folder, or of a standard without a list.",
  fixable: false,
  scope: "house",
  *check({ events, standards }) {
    if (standards.size === 0) return;
    for (const { event, source } of events) {
      for (const node of itemsOf(event.record.attributes.get("standards"))) {
        const fault = node.kind === "string" ? faultOf(node.value, standards) : null;
        if (fault !== null) yield { file: source, node, ...fault };
      }
    }
  },
});

function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.kind === "array" ? node.items : [];
}

interface Fault {
  readonly message: string;
  readonly fix: string;
}

function faultOf(written: string, lists: ReadonlyMap<string, StandardList>): Fault | null {
  if (FREE_STANDARDS.some((name) => isOf(name, written))) return null;
  const known = KNOWN_STANDARDS.find(({ standard }) => isOf(standard, written));
  if (known === undefined) return unknownForm(written, lists);
  const list = lists.get(known.key);
  const id = written.slice(known.standard.length + 1);
  return list === undefined || hasEntry(list, id) ? null : unknownEntry(id, list);
}

function isOf(standard: string, written: string): boolean {
  return written === standard || written.startsWith(`${standard} `);
}

function hasEntry({ entries, names }: StandardList, id: string): boolean {
  return names.has(id) || entries.some((entry) => entry.id === id);
}

function unknownForm(written: string, lists: ReadonlyMap<string, StandardList>): Fault {
  const forms = [...KNOWN_STANDARDS.map(({ sample }) => sample), ...FREE_STANDARDS.map((name) => `${name} ...`)];
  const known = [...lists.values()].flatMap((list) => idsOf(list).map((id) => `${list.standard} ${id}`));
  return {
    message: `${quote(written)} begins with no standard that is known here.`,
    fix: didYouMean(written, known, `The forms are ${quoteList(forms)}.`, { most: MOST_ENTRIES }),
  };
}

function unknownEntry(id: string, list: StandardList): Fault {
  const resource = id.slice(0, Math.max(0, id.indexOf(".")));
  if (list.names.has(resource)) return unknownStatus(id, resource, list);
  const show = (near: string) => quote(`${list.standard} ${near}`);
  const place = `standards/${list.key}.json`;
  return {
    message: `${quote(id)} is not in the list of ${list.standard}.`,
    fix: didYouMean(id, idsOf(list), `Name what is in ${place}, or add it there.`, { show, most: MOST_ENTRIES }),
  };
}

/** Most often it is the element that is not called `status`, or the code that another resource has. */
function unknownStatus(id: string, resource: string, { standard, entries }: StandardList): Fault {
  const message = `${quote(id)} is no status of the resource in the list of ${standard}.`;
  const own = entries.filter(({ status }) => status?.resource === resource);
  if (own.length === 0) return { message, fix: `Name the resource alone: ${quote(`${standard} ${resource}`)}.` };
  const codeOf = (status: string) => status.slice(status.indexOf("=") + 1);
  const ids = own.map((entry) => entry.id);
  const near = nearestWord(codeOf(id), ids, codeOf);
  const codes = quoteList(ids.map(codeOf));
  return {
    message,
    fix: near === null ? `Its statuses are ${codes}.` : `Did you mean ${quote(`${standard} ${near}`)}?`,
  };
}

function idsOf({ entries, names }: StandardList): readonly string[] {
  return [...names, ...entries.map(({ id }) => id)];
}
