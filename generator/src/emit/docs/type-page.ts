import { compareText } from "../../diagnostics.js";
import type { Module, NamedType } from "../../model/catalog.js";
import { template } from "../kit/template.js";
import type { OutputFile } from "../output-file.js";
import { code, text } from "./markdown-text.js";
import { TYPES_HEADING } from "./page-map.js";
import { pagePath, relativeTarget } from "./places.js";
import { linkTo, type Site, targetsFrom } from "./site.js";
import { typeSection } from "./type-section.js";

/** The page of a schema file that holds types and no event, with who uses them. */
export function typePage(module: Module, site: Site): OutputFile | null {
  const [root, ...others] = module.types;
  if (root === undefined) return null;
  const path = pagePath(module.path);
  const section = (type: NamedType) => typeSection(type, site.catalog.types, targetsFrom(site, path));
  const content = render({
    catalog: relativeTarget(site.places, path, null),
    title: text(root.name),
    fullName: code(root.fullName),
    source: code(module.source),
    section: section(root),
    typesHeading: TYPES_HEADING,
    types: others.map((type) => ({ name: text(type.name), section: section(type) })),
    users: usersOf(module, path, site),
  });
  return { path, content, emitter: "docs", source: module.source };
}

interface TypePage {
  readonly catalog: string;
  readonly title: string;
  readonly fullName: string;
  readonly source: string;
  readonly section: string;
  readonly typesHeading: string;
  readonly types: readonly { readonly name: string; readonly section: string }[];
  readonly users: string;
}
const render = template<TypePage>("type-page.md.hbs", import.meta.url);

/** So many that a type which everybody uses does not make a page of links. */
const MOST_USERS = 40;

function usersOf(module: Module, path: string, site: Site): string {
  const own = new Set(module.types.map(({ fullName }) => fullName));
  const names = new Set([...own].flatMap((fullName) => site.users.get(fullName) ?? []));
  const users = [...names].filter((fullName) => !own.has(fullName)).sort(compareText);
  const links = users.slice(0, MOST_USERS).flatMap((fullName) => {
    const type = site.catalog.types.get(fullName);
    return type === undefined ? [] : linkTo(site, path, type);
  });
  const more = users.length - links.length;
  return [...links, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}
