/** Largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 8 * 1024 * 1024;

/**
 * Deepest nesting of JSON objects and arrays. Every stage walks schemas by plain recursion, and the TypeScript
 * compiler walks the types that come of them; all of them have room for several times this depth.
 */
export const MAX_NESTING = 256;
