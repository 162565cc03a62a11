// The package declares its runtime as a module without exports.
declare module "handlebars/runtime.js" {
  const runtime: typeof import("handlebars");
  export = runtime;
}
