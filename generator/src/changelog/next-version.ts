import { compareVersions } from "../baseline/from-released.js";
import { LEVELS, type Level } from "./level.js";

/** `1.4.2` and minor give `1.5.0`. */
export function nextVersion(version: string, level: Level): string {
  const place = LEVELS.length - 1 - LEVELS.indexOf(level);
  return version
    .split(".")
    .map((part, index) => (index < place ? part : index === place ? String(Number(part) + 1) : "0"))
    .join(".");
}

/** Whether it leaves room for all that changed since `last`. */
export function isLargeEnough(version: string, last: string, level: Level): boolean {
  return compareVersions(version, nextVersion(last, level)) >= 0;
}
