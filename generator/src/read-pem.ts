import { readFileSync } from "node:fs";
import { UsageError } from "./usage-error.js";

/**
 * A PEM text: that of the file which the option names, else the variable's, which holds the text itself or names a file,
 * else null. Throws a `UsageError`.
 *
 * @param option - of the command line, for messages
 * @param file - what was given for it
 */
export function readPem(option: string, file: string | undefined, variable?: string): string | null {
  if (file !== undefined) return readFile(`--${option}`, file);
  if (!variable) return null;
  return variable.includes(BEGIN) ? variable : readFile(`the variable for --${option}`, variable);
}

const BEGIN = "-----BEGIN ";

function readFile(what: string, file: string): string {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`The file of ${what} cannot be read (${code}).`, "Name a readable file in PEM form.");
  }
  if (text.includes(BEGIN)) return text;
  throw new UsageError(`The file of ${what} is not in PEM form.`, 'It begins with a line like "-----BEGIN ...".');
}
