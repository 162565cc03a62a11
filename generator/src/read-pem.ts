import { readFileSync } from "node:fs";
import { UsageError } from "./usage-error.js";

/**
 * The text of a PEM file; null where no file is named. Throws a `UsageError`.
 *
 * @param option - of the command line, that names the file
 */
export function readPem(option: string, file: string | undefined): string | null {
  if (file === undefined) return null;
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`The file of --${option} cannot be read (${code}).`, "Name a readable file in PEM form.");
  }
  if (text.includes("-----BEGIN ")) return text;
  throw new UsageError(`The file of --${option} is not in PEM form.`, 'It begins with a line like "-----BEGIN ...".');
}
