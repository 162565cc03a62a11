import { createHash } from "node:crypto";
import { RESERVED_DOMAIN_NAMES, RESERVED_TYPE_NAMES, RESERVED_VIEW_NAMES, WINDOWS_DEVICE } from "./reserved-names.js";

/*
 * Every derived name is made here and nowhere else, so that an import path, a hover, a docs link and a view of one
 * event agree. Each function is total (any text in, a safe name out) and depends on its arguments alone. Two texts may
 * end in the same name: build.ts finds that and says where both are.
 */

/** PostgreSQL cuts longer names off without a word. */
const MAX_SQL_BYTES = 63;
/** Leaves room for folders, extension and suffixes below the 255 bytes that file systems allow. */
const MAX_FILE_NAME = 120;

/**
 * The words of a name, as written: `MRNAssigned` is MRN, Assigned; `Journey.StageEntered` is Journey, Stage, Entered;
 * digits belong to the word before them (`ICD10Coded` is ICD10, Coded); everything but ASCII letters and digits parts.
 */
export function words(name: string): readonly string[] {
  return name.match(/[A-Z]{2,}s\d*(?![a-z])|[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|\d+/g) ?? [];
}

/** `Journey.Instance.Created` -> `journeyInstanceCreated`. */
export function camelCase(name: string): string {
  const joined = words(name)
    .map((word, index) => (index === 0 ? word.toLowerCase() : capitalised(word)))
    .join("");
  return startWithLetter(joined || `name${shortHash(name)}`);
}

/** `Journey.Instance.Created` -> `JOURNEY_INSTANCE_CREATED`, the key in `EventType`. */
export function enumKey(eventType: string): string {
  const joined = words(eventType).join("_").toUpperCase();
  return startWithLetter(joined || `EVENT_${shortHash(eventType).toUpperCase()}`);
}

/** The record name that an event type asks for: `Journey.Instance.Created` -> `JourneyInstanceCreated`. */
export function recordName(eventType: string): string {
  const joined = eventType
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
  return startWithLetter(joined || `Event${shortHash(eventType)}`);
}

/**
 * TypeScript name of a record, enum or fixed, and of an event's descriptor: Avro's own name to the letter. A reserved
 * word, or a name that generated code itself uses (`Date`, `Record`), gets the suffix `_`.
 */
export function typeName(avroName: string): string {
  const name = startWithLetter(avroName.replace(/[^A-Za-z0-9_]/g, "_") || `Type${shortHash(avroName)}`);
  return RESERVED_TYPE_NAMES.has(name) ? `${name}_` : name;
}

/** Name of the type that a publisher passes for a record: `PatientCreated` -> `PatientCreatedInput`. */
export function inputName(recordTypeName: string): string {
  const name = `${recordTypeName}Input`;
  return RESERVED_TYPE_NAMES.has(name) ? `${name}_` : name;
}

/** Name for an imported type whose own name is taken in the importing module: `Address` of `shared` -> `SharedAddress`. */
export function importAlias(domain: string, name: string, taken: (alias: string) => boolean): string {
  let alias = typeName(words(domain).map(capitalised).join("") + name);
  while (taken(alias)) alias += "_";
  return alias;
}

/** Module, docs page and schema file without extension: `PatientMRNAssigned` -> `patient-mrn-assigned`. */
export function fileName(name: string): string {
  const joined = words(name).join("-").toLowerCase();
  const cut = shortened(joined || `unnamed-${shortHash(name)}`, MAX_FILE_NAME, "-");
  return WINDOWS_DEVICE.test(cut) || cut === "index" ? `${cut}_` : cut;
}

/** Folder and import path of a domain: the schema folder's name where it is safe as it stands, else in kebab-case. */
export function domainName(folder: string): string {
  const safe = /^[a-z0-9][a-z0-9_-]*$/.test(folder) && folder.length <= MAX_FILE_NAME && !WINDOWS_DEVICE.test(folder);
  return safe ? folder : fileName(folder);
}

/** Whether the SDK needs the domain's import path for something else. */
export function isReservedDomainName(domain: string): boolean {
  return RESERVED_DOMAIN_NAMES.has(domain.toLowerCase());
}

/** View in PostgreSQL: `Patient.Created` -> `patient_created`; cut to 63 bytes with a hash at the end. */
export function viewName(eventType: string): string {
  const name = sqlName(eventType);
  return RESERVED_VIEW_NAMES.has(name) ? `${name}_` : name;
}

/** Column of a view: `birthDate` -> `birth_date`; cut like a view's name. */
export function viewColumnName(field: string): string {
  return sqlName(field);
}

/**
 * Columns for the fields of one view, in order. A name that is taken, by an earlier field or in `reserved` (the view's
 * own columns), gets a hash of its field at the end, so that it does not depend on how many others collide.
 */
export function viewColumnNames(fields: readonly string[], reserved: ReadonlySet<string>): readonly string[] {
  const taken = new Set(reserved);
  return fields.map((field) => {
    const plain = viewColumnName(field);
    let name = plain;
    // Again for a field that is named like another one's hash.
    for (let seed = field; taken.has(name); seed += "_") {
      name = `${plain.slice(0, MAX_SQL_BYTES - 9)}_${shortHash(seed)}`;
    }
    taken.add(name);
    return name;
  });
}

function sqlName(name: string): string {
  const joined = words(name).join("_").toLowerCase();
  return shortened(startWithLetter(joined || `unnamed_${shortHash(name)}`), MAX_SQL_BYTES, "_");
}

function shortened(name: string, max: number, separator: string): string {
  return name.length <= max ? name : `${name.slice(0, max - 9)}${separator}${shortHash(name)}`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

function startWithLetter(name: string): string {
  return /^\d/.test(name) ? `_${name}` : name;
}

/** Eight hex digits that are the same on every machine. */
function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
