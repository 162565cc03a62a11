import type { Diagnostic } from "../diagnostics.js";
import { diagnosticAt, placeText } from "../load/diagnostic-at.js";
import { quote } from "../load/quote.js";
import type { SourceFile } from "../load/source-tree.js";
import type { ResolvedFile, ResolvedTree } from "../resolve/resolved-tree.js";
import type { NamedSchema } from "../resolve/schema.js";
import type { ModelFault } from "./faults.js";
import { domainName, enumKey, inputName, isReservedDomainName, typeName, viewName } from "./identifiers.js";
import { modulePathOf, rootTypeOf } from "./module-path.js";

/** Something that wants a name for itself. */
interface Claim {
  readonly file: SourceFile;
  readonly place: { readonly start: number };
  /** The author's own name for it, quoted. */
  readonly what: string;
}

/** Names that two parts of the tree would share, with both places; and domains that are called like a module of ours. */
export function findNameFaults(resolved: ResolvedTree, withInput: ReadonlySet<string>): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const claimed = new Map<string, Claim>();
  claimDomains(resolved.files);
  const folderOf = new Map(resolved.files.map((file) => [file.source, domainName(file.domain)]));
  for (const file of resolved.files) claimModule(file);
  for (const type of resolved.types.values()) claimTypeNames(type, folderOf.get(type.file) ?? "");
  for (const file of resolved.files) claimEventNames(file);
  return diagnostics;

  function claimDomains(files: readonly ResolvedFile[]): void {
    const firstByFolder = new Map(files.map((file) => [file.domain, file] as const).reverse());
    for (const file of [...firstByFolder.values()].reverse()) {
      const claim = { file: file.source, place: { start: 0 }, what: `The folder ${quote(file.domain)}` };
      const domain = domainName(file.domain);
      if (isReservedDomainName(domain)) {
        const message = `${claim.what} cannot be a domain: the SDK has a module ${quote(domain)} of its own.`;
        report(claim, "domain-name-reserved", message, "Rename the folder.");
      }
      stake(
        "domain-name-collision",
        domain,
        `becomes the domain ${quote(domain)}`,
        claim,
        "Rename one of the folders.",
      );
    }
  }

  function claimModule(file: ResolvedFile): void {
    const path = modulePathOf(file);
    const claim = claimOf(rootTypeOf(file));
    const fix = "Rename one of the two types, or move one to another domain.";
    stake("module-path-collision", path.toLowerCase(), `becomes the module ${quote(path)}`, claim, fix);
  }

  function claimTypeNames(type: NamedSchema, domain: string): void {
    const name = typeName(type.name);
    const claim = claimOf(type);
    const fix = "Rename one of the two types, or move one to another domain.";
    stake("type-name-collision", `${domain}/${name}`, `is called ${name} in TypeScript`, claim, fix);
    if (!withInput.has(type.fullName)) return;
    const input = inputName(name);
    const does = `takes the name ${input} in TypeScript for what a publisher passes`;
    stake("type-name-collision", `${domain}/${input}`, does, claim, fix);
  }

  function claimEventNames({ source, event }: ResolvedFile): void {
    if (event === null) return;
    const place = event.eventTypeNode ?? event.record.node.members.get("name")?.value ?? event.record.node;
    const claim = { file: source, place, what: `The event ${quote(event.eventType)}` };
    const key = enumKey(event.eventType);
    const fix = 'Give one of them another "eventType".';
    stake("enum-key-collision", key, `has the key ${key} in EventType`, claim, fix);
    const view = viewName(event.eventType);
    if (claimed.get(`enum-key-collision ${key}`) !== claim) return;
    stake("view-name-collision", view, `has the view ${view}`, claim, fix);
  }

  function stake(rule: ModelFault, key: string, does: string, claim: Claim, fix: string): void {
    const first = claimed.get(`${rule} ${key}`);
    if (first === undefined) {
      claimed.set(`${rule} ${key}`, claim);
    } else {
      const elsewhere = `${first.what.replace(/^The/, "the")} at ${placeText(first.file, first.place)}`;
      report(claim, rule, `${claim.what} ${does}, which ${elsewhere} already does.`, fix);
    }
  }

  function report({ file, place }: Claim, rule: ModelFault, message: string, fix: string): void {
    diagnostics.push(diagnosticAt(file, place, { rule, message, fix }));
  }
}

function claimOf(type: NamedSchema): Claim {
  const place = type.node.members.get("name")?.value ?? type.node;
  return { file: type.file, place, what: `The type ${quote(type.fullName)}` };
}
