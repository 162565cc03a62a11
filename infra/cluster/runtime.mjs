// @ts-check

/**
 * What runs the nodes of a cluster: JVM processes or compose services. Names are those of layout.mjs.
 * @typedef {object} Runtime
 * @property {"jvm" | "docker"} kind
 * @property {(names: readonly string[], signal?: AbortSignal) => Promise<void>} start
 *   starts those of them that do not run, and does not wait until they answer
 * @property {(names: readonly string[]) => Promise<void>} kill kill -9; resolves when the processes are gone
 * @property {(names: readonly string[], withinMs: number) => Promise<readonly string[]>} shutDown
 *   asks them to end and kills, after so many milliseconds, those that did not; resolves with the names of the latter
 * @property {(name: string) => Promise<void>} pause freezes the process as it stands; its connections stay open
 * @property {(name: string) => Promise<void>} resume
 * @property {(name: string) => Promise<{ state: "up" | "down" | "paused", detail: string }>} stateOf
 *   whether it runs, which is not yet that it answers
 * @property {(name: string, lines: number) => Promise<string>} log the last lines
 * @property {() => Promise<void>} discard deletes all data; only when nothing runs
 */

export {};
