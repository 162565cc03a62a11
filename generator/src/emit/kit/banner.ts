/** The first line of every generated module: what it is made from, and that editing it is no use. */
export function banner(source: string | null): string {
  const from = source === null ? "" : ` from ${source}`;
  return `// Generated${from} by \`events generate\`. Do not edit: change the schema instead.`;
}
