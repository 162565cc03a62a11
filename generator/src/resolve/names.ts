import { PRIMITIVES, type PrimitiveName } from "./schema.js";

/** A name as Avro sees it (specification, "Names"). */
export interface QualifiedName {
  readonly name: string;
  /** Empty string for the null namespace. */
  readonly namespace: string;
  readonly fullName: string;
}

/** The name that `written` stands for where `namespace` is the enclosing one: a dotted name is a full name already. */
export function qualify(written: string, namespace: string): QualifiedName {
  const dot = written.lastIndexOf(".");
  if (dot >= 0) return { name: written.slice(dot + 1), namespace: written.slice(0, dot), fullName: written };
  return { name: written, namespace, fullName: namespace === "" ? written : `${namespace}.${written}` };
}

/** By the specification's own grammar: no letters beyond ASCII, although Java lets them pass. */
export function isName(text: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]{0,254}$/.test(text);
}

/** How to mend what is no name. */
export const SPELLING = "Use at most 255 of the letters A-Z and a-z, digits and _, and begin with no digit.";

/** A dotted sequence of names, of no more than 1000 characters; the empty string is the null namespace. */
export function isNamespace(text: string): boolean {
  return text === "" || (text.length <= 1000 && text.split(".").every(isName));
}

const primitives: ReadonlySet<string> = new Set(PRIMITIVES);

export function isPrimitive(text: string): text is PrimitiveName {
  return primitives.has(text);
}

/** Setting this property of an object changes its prototype instead, so no decoder could hand the value over. */
export function isUnsafeProperty(text: string): boolean {
  return text === "__proto__";
}

/** The codec keeps symbols as properties of a plain object, and takes an inherited one for a duplicate. */
export function isInheritedProperty(text: string): boolean {
  return text in Object.prototype;
}
