import { MANIFEST_FILE } from "./manifest.js";
import { PRIVATE_FOLDER } from "./private-folder.js";

/** Longest name of a file or folder that every common file system takes, in bytes. */
const LONGEST_SEGMENT = 255;

/**
 * Why a path cannot lie in the output folder, or null where it can. What passes is relative, has no `..`, means the same
 * on Windows, and is none of the files that `write/` keeps for itself.
 */
export function whyUnsafe(path: string): string | null {
  const segments = path.split("/");
  if (path === "" || segments.includes("")) return "is absolute or has an empty part";
  if (segments.some((segment) => segment === "." || segment === "..")) return "has a `.` or `..` in it";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  if (/[\u0000-\u001f\u007f\\:*?"<>|]/.test(path)) return "has a character in it that not every file system takes";
  if (segments.some((segment) => /[. ]$/.test(segment))) return "has a part that ends with a dot or a space";
  if (segments.some((segment) => Buffer.byteLength(segment) > LONGEST_SEGMENT))
    return "has a part longer than 255 bytes";
  if (path === MANIFEST_FILE || segments[0] === PRIVATE_FOLDER) return "is kept for the generator itself";
  return null;
}

/** The same text for two paths that a case-insensitive file system takes for one. */
export function foldPath(path: string): string {
  return path.normalize("NFC").toLowerCase();
}
