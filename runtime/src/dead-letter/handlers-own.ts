const thrown = new WeakSet<object>();

/** Remembers that a handler threw it, so that none of its words are repeated, whatever it looks like. */
export function markAsHandlers(error: unknown): void {
  if (typeof error === "object" && error !== null) thrown.add(error);
}

export function isHandlers(error: unknown): boolean {
  return typeof error === "object" && error !== null && thrown.has(error);
}
