import Handlebars from 'handlebars';
import type { Html } from '../text/html.ts';

const isHtml = (value: unknown): value is Html =>
  typeof value === 'object' && value !== null && 'html' in value && typeof value.html === 'string';

/** Writes rendered markup unescaped; authored text is a string and is refused. */
const safeHtml = (value: unknown): Handlebars.SafeString => {
  if (!isHtml(value)) throw new TypeError(`safeHtml takes rendered markup, not ${JSON.stringify(value)}`);
  return new Handlebars.SafeString(value.html);
};

const helpers = { safeHtml };

/** A missing value or an unknown helper throws. */
export const compileOptions: CompileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(Object.keys(helpers).map((name) => [name, true])),
  preventIndent: true,
  noEscape: false,
};

type Templates = Readonly<Record<string, Handlebars.TemplateDelegate>>;

/** What was compiled, by the object that holds the sources: a course has one page for each SCO, made of the same templates. */
const compiled = new WeakMap<Readonly<Record<string, string>>, Templates>();

const compileAll = (sources: Readonly<Record<string, string>>): Templates => {
  const handlebars = Handlebars.create();
  handlebars.registerHelper(helpers);
  const templates = Object.fromEntries(
    Object.entries(sources).map(([name, source]) => [
      name.replace(/\.hbs$/, ''),
      handlebars.compile(source.replace(/\r\n?/g, '\n'), compileOptions),
    ]),
  );
  handlebars.registerPartial(templates);
  return templates;
};

/**
 * Compiles templates, each of which may use every other one as a partial under its file name without `.hbs`.
 *
 * @param sources File name, such as `blocks/text.hbs`, to Handlebars source.
 * @param entry Name of the template to render, such as `layout`.
 */
export const compileTemplate = <View extends object>(
  sources: Readonly<Record<string, string>>,
  entry: string,
): ((view: View) => string) => {
  const templates = compiled.get(sources) ?? compileAll(sources);
  compiled.set(sources, templates);
  const template = templates[entry];
  if (!template) throw new RangeError(`no template is called "${entry}"`);
  return (view) => template(view);
};
