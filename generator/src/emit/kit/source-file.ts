import { banner } from "./banner.js";
import { type CodeWriter, LineWriter } from "./line-writer.js";

/** A module that is being printed. */
export interface SourceFile {
  /**
   * Prints one statement, with a blank line before it unless it is of the same `group` as the one before: imports
   * stand together.
   */
  add<Structure>(print: (writer: CodeWriter, structure: Structure) => void, structure: Structure, group?: string): void;
  text(): string;
}

/**
 * Starts a module below its banner, or only a part of one where no source is given. It is printed from ts-morph's
 * structures, in ts-morph's form; but without ts-morph, which would load a compiler and parse what was just printed
 * (DECISIONS.md, "TypeScript without a compiler").
 *
 * @param source - the schema file it is made of, or null where it is made of many
 */
export function createSourceFile(source?: string | null): SourceFile {
  const writer = new LineWriter();
  if (source !== undefined) writer.writeLine(banner(source));
  let last: string | undefined = "";
  return {
    add(print, structure, group) {
      if (group === undefined || group !== last) writer.write("\n");
      last = group;
      print(writer, structure);
    },
    text: () => writer.toString(),
  };
}
