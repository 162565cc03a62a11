import type { Catalog } from "../../model/catalog.js";
import { template } from "../kit/template.js";
import type { OutputFile } from "../output-file.js";

/** What makes the SDK an npm package. */
export function packageFiles(catalog: Catalog, packageVersion: string): readonly OutputFile[] {
  return [
    jsonFile("package.json", packageJson(catalog, packageVersion)),
    jsonFile("tsconfig.json", TSCONFIG),
    { path: ".gitattributes", content: "* linguist-generated=true\n", emitter: "sdk" },
    { path: "README.md", content: readme(readmeData(catalog)), emitter: "sdk" },
  ];
}

function packageJson(catalog: Catalog, version: string): object {
  const domains = catalog.domains.flatMap(({ name }) => [
    [`./${name}`, entry(`${name}/index`)] as const,
    // One event, loaded alone: `@healthtech/events/patient/patient-created`.
    [`./${name}/*`, entry(`${name}/*`)] as const,
  ]);
  return {
    name: catalog.packageName,
    version,
    description: "Typed events, generated from Avro schemas.",
    license: "UNLICENSED",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    files: ["dist", "!dist/.tsbuildinfo", "migrations"],
    exports: {
      ".": entry("index"),
      "./catalog": entry("catalog"),
      ...Object.fromEntries(domains),
      "./package.json": "./package.json",
    },
    scripts: { build: "tsc -b" },
    peerDependencies: { "@healthtech/event-runtime": "^1.0.0" },
  };
}

function entry(module: string): object {
  return { types: `./dist/${module}.d.ts`, default: `./dist/${module}.js` };
}

const TSCONFIG = {
  compilerOptions: {
    composite: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    isolatedDeclarations: true,
    isolatedModules: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    target: "ES2023",
    lib: ["ES2023"],
    types: [],
    module: "nodenext",
    moduleResolution: "nodenext",
    skipLibCheck: true,
    rootDir: "src",
    outDir: "dist",
    tsBuildInfoFile: "dist/.tsbuildinfo",
  },
  include: ["src"],
};

const readme = template<ReturnType<typeof readmeData>>("readme.md.hbs", import.meta.url);

function readmeData(catalog: Catalog) {
  const example = catalog.events.find((event) => event.status !== "deprecated") ?? catalog.events[0] ?? null;
  return {
    packageName: catalog.packageName,
    example,
    domains: catalog.domains.map(({ name, events }) => ({ name, count: events.length })),
  };
}

function jsonFile(path: string, value: object): OutputFile {
  return { path, content: `${JSON.stringify(value, null, 2)}\n`, emitter: "sdk" };
}
