/** Faults of what is to be written, found before a byte is. None of them can be switched off. */
export const writeFaults = [
  { id: "output-path-unsafe", purpose: "Every generated file has a plain path inside the output folder." },
  {
    id: "output-path-collides",
    purpose: "No two generated files share a path, on a case-insensitive file system either.",
  },
  { id: "output-in-the-way", purpose: "Where a file is to be generated, nothing lies that was not generated." },
] as const satisfies readonly { id: string; purpose: string }[];

export type WriteFault = (typeof writeFaults)[number]["id"];
