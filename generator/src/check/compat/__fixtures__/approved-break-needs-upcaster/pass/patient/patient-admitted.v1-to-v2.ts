export function upcast(before: unknown): unknown {
  return before;
}
