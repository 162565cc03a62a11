import { fileURLToPath } from "node:url";
import ts from "typescript";

const REPOSITORY = fileURLToPath(new URL("../../../", import.meta.url));
/** Where the files that are compiled seem to stand; nothing is written. */
const ROOT = `${REPOSITORY}generated/.compiled/`;

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: false,
  isolatedDeclarations: true,
  declaration: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  lib: ["lib.es2023.d.ts"],
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  rootDir: REPOSITORY,
  paths: {
    "@healthtech/event-runtime": [`${REPOSITORY}runtime/src/index.ts`],
    "@healthtech/event-runtime/event": [`${REPOSITORY}runtime/src/event/index.ts`],
    "@acme/events": [`${ROOT}src/index.ts`],
    "@acme/events/*": [`${ROOT}src/*/index.ts`, `${ROOT}src/*.ts`],
  },
};

/** Source files by path, such as `src/patient/patient-created.ts`. */
export type Sources = ReadonlyMap<string, string>;

/** Type-checks sources, strictly, against the runtime's kernel as it stands; errors as `path:line TS1234 message`. */
export function compile(sources: Sources): readonly string[] {
  const program = ts.createProgram({ rootNames: namesOf(sources), options: OPTIONS, host: hostOf(sources) });
  const diagnostics = [...program.getSourceFiles()]
    .filter((file) => file.fileName.startsWith(ROOT))
    .flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
      ...program.getDeclarationDiagnostics(file),
    ]);
  return [...program.getGlobalDiagnostics(), ...program.getOptionsDiagnostics(), ...diagnostics].map(describe);
}

/** What an editor shows when the mouse rests on the first `marked` of a source: its signature, then its doc. */
export function hover(sources: Sources, path: string, marked: string): string {
  const host = hostOf(sources);
  const service = ts.createLanguageService({
    getScriptFileNames: () => namesOf(sources),
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = host.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => ROOT,
    getCompilationSettings: () => OPTIONS,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: host.fileExists,
    readFile: host.readFile,
  });
  const position = (sources.get(path) ?? "").indexOf(marked);
  const info = service.getQuickInfoAtPosition(ROOT + path, position);
  const text = [info?.displayParts, info?.documentation].map((parts) => ts.displayPartsToString(parts)).join("\n\n");
  const tags = (info?.tags ?? []).map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`.trim());
  return [text, ...tags].join("\n");
}

function namesOf(sources: Sources): string[] {
  return [...sources.keys()].filter((path) => path.endsWith(".ts")).map((path) => ROOT + path);
}

function hostOf(sources: Sources): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS);
  const textOf = (name: string) => (name.startsWith(ROOT) ? sources.get(name.slice(ROOT.length)) : undefined);
  return {
    ...host,
    fileExists: (name) =>
      textOf(name) !== undefined || (name === `${ROOT}package.json` ? true : ts.sys.fileExists(name)),
    readFile: (name) => textOf(name) ?? (name === `${ROOT}package.json` ? '{"type":"module"}' : ts.sys.readFile(name)),
    getSourceFile: (name, target) => {
      const text = textOf(name);
      return text === undefined ? libraryFile(host, name, target) : ts.createSourceFile(name, text, target, true);
    },
    directoryExists: (name) => `${name}/`.startsWith(ROOT) || ts.sys.directoryExists(name),
    writeFile: () => {
      throw new Error("A check writes nothing.");
    },
  };
}

const libraries = new Map<string, ts.SourceFile | undefined>();

/** The compiler's own libraries and the kernel are parsed once for all compilations of a test run. */
function libraryFile(host: ts.CompilerHost, name: string, target: ts.ScriptTarget | ts.CreateSourceFileOptions) {
  if (!libraries.has(name)) libraries.set(name, host.getSourceFile(name, target));
  return libraries.get(name);
}

function describe(diagnostic: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, " ");
  if (diagnostic.file === undefined || diagnostic.start === undefined) return `TS${diagnostic.code} ${message}`;
  const { line } = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start);
  return `${diagnostic.file.fileName.slice(ROOT.length)}:${line + 1} TS${diagnostic.code} ${message}`;
}
