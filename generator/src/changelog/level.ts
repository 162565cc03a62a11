/** What a change asks of the SDK's version (https://semver.org), from least to most. */
export const LEVELS = ["patch", "minor", "major"] as const;
export type Level = (typeof LEVELS)[number];

/** The most that any of them asks for; null for none. */
export function highestLevel(levels: readonly Level[]): Level | null {
  return LEVELS.findLast((level) => levels.includes(level)) ?? null;
}
