import Handlebars from 'handlebars';
import { describe, expect, test } from 'vitest';
import { compileTemplate } from '../../../../src/core/render/helpers.ts';
import { viewQuestions, viewSco } from '../../../../src/core/render/view.ts';
import { sampleCourse, scoInputs, templates } from '../../../support/samples/sample-course.ts';
import { withTestOut } from '../../../support/samples/with-test-out.ts';

type Node = hbs.AST.Node;

const programs = new Map(
  Object.entries(templates).map(([name, source]) => [name.replace(/\.hbs$/, ''), Handlebars.parse(source)]),
);

/** Follows a template through a view as Handlebars does, and finds every name that the view does not have. */
const createWalk = (root: object, entry: string) => {
  const missing = new Set<string>();
  const seen = new Set<Node>();
  interface Scope {
    readonly template: string;
    /** From the root to the innermost context. */
    readonly contexts: readonly unknown[];
    readonly partialBlock: (() => void) | null;
  }

  const resolve = (expression: Node, scope: Scope): unknown => {
    if (expression.type === 'StringLiteral') return (expression as hbs.AST.StringLiteral).value;
    if (expression.type === 'SubExpression') {
      const { path, params } = expression as hbs.AST.SubExpression;
      expect((path as hbs.AST.PathExpression).original).toBe('lookup');
      const [object, key] = params.map((param) => resolve(param, scope));
      return (object as Record<string, unknown>)[String(key)];
    }
    const { data, depth, parts, original } = expression as hbs.AST.PathExpression;
    seen.add(expression);
    let names = parts;
    let value = scope.contexts.at(-1 - depth);
    if (data) {
      expect(parts[0]).toBe('root');
      names = parts.slice(1);
      value = root;
    }
    for (const name of names) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) {
        missing.add(`${scope.template}: ${original}`);
        return undefined;
      }
      value = (value as Record<string, unknown>)[name];
    }
    if (value === undefined) missing.add(`${scope.template}: ${original}`);
    return value;
  };

  const walkPartial = (
    name: string,
    { params, hash }: Pick<hbs.AST.PartialStatement, 'params' | 'hash'>,
    scope: Scope,
    block: (() => void) | null,
  ): void => {
    const program = programs.get(name);
    if (!program) throw new Error(`${scope.template} names the template "${name}", which does not exist`);
    const own = params[0] ? resolve(params[0], scope) : scope.contexts.at(-1);
    const more = Object.fromEntries(
      (hash?.pairs ?? []).map(({ key, value }) => [key, resolve(value, scope)]),
    );
    const context = hash ? { ...(own as object), ...more } : own;
    walk(program, { template: name, contexts: [...scope.contexts, context], partialBlock: block });
  };

  const isEmpty = (value: unknown): boolean =>
    !value && value !== 0 ? true : Array.isArray(value) && value.length === 0;

  const walkBlock = (block: hbs.AST.BlockStatement, scope: Scope): void => {
    const [param] = block.params;
    if (!param) throw new Error(`${scope.template} has a block without a parameter`);
    const value = resolve(param, scope);
    const helper = (block.path as hbs.AST.PathExpression).original;
    if (helper === 'each') {
      if (value !== undefined && !Array.isArray(value)) missing.add(`${scope.template}: each over no list`);
      for (const item of Array.isArray(value) ? value : [])
        walk(block.program, { ...scope, contexts: [...scope.contexts, item] });
    } else if (helper === 'if') {
      const branch = isEmpty(value) ? block.inverse : block.program;
      if (branch) walk(branch, scope);
    } else throw new Error(`${scope.template} uses the unknown block "${helper}"`);
  };

  const walk = (program: hbs.AST.Program, scope: Scope): void => {
    for (const node of program.body)
      switch (node.type) {
        case 'MustacheStatement': {
          const { path, params } = node as hbs.AST.MustacheStatement;
          for (const expression of params.length > 0 ? params : [path]) resolve(expression, scope);
          break;
        }
        case 'BlockStatement':
          walkBlock(node as hbs.AST.BlockStatement, scope);
          break;
        case 'PartialStatement': {
          const { name } = node as hbs.AST.PartialStatement;
          if (name.type === 'PathExpression' && (name as hbs.AST.PathExpression).data) scope.partialBlock?.();
          else
            walkPartial(
              name.type === 'PathExpression'
                ? (name as hbs.AST.PathExpression).original
                : String(resolve(name, scope)),
              node as hbs.AST.PartialStatement,
              scope,
              null,
            );
          break;
        }
        case 'PartialBlockStatement': {
          const statement = node as hbs.AST.PartialBlockStatement;
          const { name, program: inner } = statement;
          walkPartial((name as hbs.AST.PathExpression).original, statement, scope, () => walk(inner, scope));
          break;
        }
        default:
          expect(['ContentStatement', 'CommentStatement']).toContain(node.type);
      }
  };

  const program = programs.get(entry);
  if (program) walk(program, { template: entry, contexts: [root], partialBlock: null });
  return { missing, seen };
};

/** Every name that a template asks its view for. */
const pathsOf = (node: unknown): Node[] => {
  if (Array.isArray(node)) return node.flatMap(pathsOf);
  if (typeof node !== 'object' || node === null || !('type' in node)) return [];
  const { type, path, params, name, program, inverse, body } = node as Record<string, unknown>;
  if (type === 'PathExpression')
    return (node as hbs.AST.PathExpression).data && (node as hbs.AST.PathExpression).parts[0] !== 'root'
      ? []
      : [node as Node];
  const hasParams = Array.isArray(params) && params.length > 0;
  return [
    ...(type === 'MustacheStatement' && !hasParams ? pathsOf(path) : []),
    ...(type === 'PartialStatement' && (name as Node).type === 'SubExpression'
      ? pathsOf((name as hbs.AST.SubExpression).params)
      : []),
    ...pathsOf(params),
    ...pathsOf(program),
    ...pathsOf(inverse),
    ...pathsOf(body),
  ];
};

describe('the view', () => {
  const courses = [
    sampleCourse(),
    { ...sampleCourse(), settings: { ...sampleCourse().settings, scos: 'per-chapter' as const } },
    withTestOut(sampleCourse(), 2),
  ];
  const walks = courses
    .flatMap(scoInputs)
    .flatMap((input) => [
      createWalk(viewSco(input), 'layout'),
      createWalk(viewQuestions(input), 'questions'),
    ]);

  test('has every name that a template asks for', () => {
    expect(walks.flatMap(({ missing }) => [...missing])).toEqual([]);
  });

  test.each([...programs])('shows the sample every part of %s', (_, program) => {
    const seen = new Set(walks.flatMap((walk) => [...walk.seen]));
    const unseen = pathsOf(program).filter((path) => !seen.has(path));
    expect(unseen.map((path) => (path as hbs.AST.PathExpression).original)).toEqual([]);
  });
});

describe('templates', () => {
  test.each(Object.entries(templates))('%s writes nothing unescaped but rendered markup', (_, source) => {
    expect(source).not.toMatch(/\{\{\{|\{\{&/);
    expect(source).not.toMatch(/=\s*\{\{/);
    expect(source).not.toMatch(/\sstyle=|\son[a-z]+=|<style|javascript:/i);
    expect(source).not.toMatch(/\r/);
    const inTags = [...source.matchAll(/<[a-z][^<>]*\{\{safeHtml (\w+)/g)].map(([, name]) => name);
    expect(inTags).toEqual(source.includes('Content-Security-Policy') ? ['contentSecurityPolicy'] : []);
  });

  test.each([
    ['a missing name', '{{missing}}', {}],
    ['an unknown helper', '{{shout name}}', { name: 'x' }],
    ['authored text as markup', '{{safeHtml text}}', { text: '<b>' }],
    ['nothing as markup', '{{safeHtml text}}', { text: null }],
    ['an unknown template', '{{> nowhere}}', {}],
  ])('%s throws', (_, source, view) => {
    expect(() => compileTemplate<object>({ 'page.hbs': source }, 'page')(view)).toThrow();
  });

  test('an entry that does not exist throws', () => {
    expect(() => compileTemplate({}, 'page')).toThrow('no template is called "page"');
  });

  test('text is escaped, rendered markup is not, and a template may use another', () => {
    const render = compileTemplate<object>(
      { 'a.hbs': '{{> parts/b}}\r\n', 'parts/b.hbs': '<p title="{{t}}">{{safeHtml m}}</p>\n' },
      'a',
    );
    expect(render({ t: '"<', m: { html: '<b>x</b>' } })).toBe('<p title="&quot;&lt;"><b>x</b></p>\n');
  });
});
