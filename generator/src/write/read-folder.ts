import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The text of every plain file that lies directly in a folder, by name; empty where there is no such folder. */
export function readFolder(folder: string): ReadonlyMap<string, string> {
  let entries: ReturnType<typeof listFiles>;
  try {
    entries = listFiles(folder);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return new Map();
    throw error;
  }
  return new Map(entries.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? entry.name : []))
    .sort();
}
