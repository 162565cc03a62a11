import { readFileSync } from "node:fs";
import Handlebars from "handlebars";

// An instance of our own: nobody's global helper or partial can change an output.
const handlebars = Handlebars.create();

/**
 * A Handlebars template that lies beside the emitter that renders it: `template("page.md.hbs", import.meta.url)`.
 * Nothing is escaped on the way in, because no emitter writes HTML: whoever passes a value has made it safe for the
 * place where it goes. A name that the template knows and the data does not is an error.
 */
export function template<Data extends object>(file: string, beside: string): (data: Data) => string {
  let render: Handlebars.TemplateDelegate<Data> | undefined;
  return (data) => {
    render ??= handlebars.compile<Data>(readFileSync(new URL(file, beside), "utf8"), {
      noEscape: true,
      strict: true,
      preventIndent: true,
      knownHelpersOnly: true,
    });
    return render(data);
  };
}
