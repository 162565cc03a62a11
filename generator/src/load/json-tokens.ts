// jsonc-parser declares these as ambient const enums, which cannot be used under isolatedModules.
export const OPEN_BRACE = 1;
export const CLOSE_BRACE = 2;
export const OPEN_BRACKET = 3;
export const CLOSE_BRACKET = 4;
export const COMMA = 5;
export const COLON = 6;
export const NULL = 7;
export const TRUE = 8;
export const FALSE = 9;
export const STRING = 10;
export const NUMBER = 11;
export const LINE_COMMENT = 12;
export const BLOCK_COMMENT = 13;
export const SPACE = 15;
export const END = 17;

const UNCLOSED_STRING = 2;

/** What is wrong with a string, and how to mend it, by the scanner's error number. */
export function stringFault(error: number): { readonly message: string; readonly fix: string } {
  switch (error) {
    case UNCLOSED_STRING:
      return {
        message: "The string is not closed on its line.",
        fix: 'Close it with a double quote, and write a line break inside it as "\\n".',
      };
    case 4:
      return {
        message: "The string holds an incomplete \\u escape.",
        fix: "Write four hexadecimal digits behind \\u.",
      };
    case 5:
      return { message: "The string holds an escape that JSON does not know.", fix: "Write a backslash as \\\\." };
    default:
      return {
        message: "The string holds a control character.",
        fix: "Write it as an escape, such as \\t or \\u0001.",
      };
  }
}

/** True where the rest of the file cannot be told apart from the string. */
export function isUnclosed(error: number): boolean {
  return error === UNCLOSED_STRING;
}
