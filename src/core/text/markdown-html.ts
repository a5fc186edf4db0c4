import { escapeHtml, type Html } from './html.ts';
import { type Flow, type Inline, parseInline, parseMarkdown, plainText } from './markdown.ts';

/** What authored text may refer to. */
export interface References {
  /** Glossary terms by id. */
  readonly terms: ReadonlyMap<string, { readonly term: string }>;
  /** Sources by id. */
  readonly sources: ReadonlyMap<string, { readonly short: string; readonly url?: string | undefined }>;
  /** Ids of the pages and quizzes that a link may lead to. */
  readonly places: ReadonlySet<string>;
  /** Said after a link that opens in a new window. */
  readonly opensInNewWindow: string;
}

/** A question in Markdown, cut so that its last paragraph can stand in a `<legend>` or `<label>`. */
export interface Prompt {
  readonly before: Html | null;
  /** `null` if the text has no paragraph. */
  readonly prompt: Html | null;
  readonly after: Html | null;
}

/** A source that a place cites, with where in it: one line of the list at the place's end. */
export interface CitationNote {
  /** Id of the line, to which the number in the text leads. */
  readonly id: string;
  readonly source: string;
  readonly short: string;
  readonly locator: string | null;
}

/**
 * Renders the texts of one place in reading order. It remembers which terms it has linked, because only the first use in
 * a place is a link, which heading came last, because no level may be left out, and what it has cited: a citation is a number,
 * the same for the same passage, and what it stands for is listed at the end of the place.
 */
export interface ViewText {
  /** Says that the place's template writes a heading of this level next. */
  startSection(level: number): void;
  /** Paragraphs, lists and headings. */
  flow(markdown: string): Html;
  /** One line. */
  inline(markdown: string): Html;
  /** One line that says where something comes from: its citations are names, not numbers. */
  source(markdown: string): Html;
  /** What has been cited so far, in the order of the numbers. */
  notes(): readonly CitationNote[];
  /** One line without links, for labels, legends and summaries. */
  label(markdown: string): Html;
  prompt(markdown: string): Prompt;
  /** One line without any markup. */
  plain(markdown: string): string;
  /** The address of the first source cited, if it has one. */
  citedUrl(markdown: string): string | null;
  /** The same with a memory of its own, for texts of which a reader sees only one. */
  branch(): ViewText;
}

interface Memory {
  readonly linkedTerms: Set<string>;
  /** Shared with branches: what is cited in one is listed for all. */
  readonly notes: CitationNote[];
  /** Of the ids of notes; `null`: the place has no list, and numbers lead to the sources. */
  readonly notePrefix: string | null;
  lastLevel: number;
}

/** How citations are shown: as numbers or names that are links, or as names without one. */
type CitationForm = 'number' | 'name' | 'plain';

const EXTERNAL = /^(?:https:\/\/|mailto:)\S+$/i;

const citationsOf = (inlines: readonly Inline[]): readonly string[] =>
  inlines.flatMap((inline) => {
    if (inline.type === 'citation') return [inline.source];
    return 'children' in inline ? citationsOf(inline.children) : [];
  });

const createText = (references: References, memory: Memory): ViewText => {
  const renderInlines = (
    inlines: readonly Inline[],
    hasLinks: boolean,
    form: CitationForm = hasLinks ? 'number' : 'plain',
  ): string =>
    inlines
      .map((inline, index) => {
        // A number stands at the word that it belongs to, and goes with it to the next line.
        const isBeforeNumber = form === 'number' && inlines[index + 1]?.type === 'citation';
        return renderInline(
          inline.type === 'text' && isBeforeNumber ? { ...inline, text: inline.text.trimEnd() } : inline,
          hasLinks,
          form,
        );
      })
      .join('');

  const renderLink = (href: string, children: readonly Inline[]): string => {
    const words = renderInlines(children, false);
    if (references.places.has(href.replace(/^#/, '')) && href.startsWith('#'))
      return `<a href="${escapeHtml(href)}">${words}</a>`;
    if (!EXTERNAL.test(href)) return words;
    const hint = `<span class="visually-hidden"> (${escapeHtml(references.opensInNewWindow)})</span>`;
    return `<a class="external" href="${escapeHtml(href)}" target="_blank" rel="noopener">${words}${hint}</a>`;
  };

  const renderTerm = (id: string, label: string | undefined, hasLinks: boolean): string => {
    const term = references.terms.get(id);
    const words = escapeHtml(label ?? term?.term ?? id);
    if (!hasLinks || !term || memory.linkedTerms.has(id)) return words;
    memory.linkedTerms.add(id);
    return `<a class="term" href="#term-${escapeHtml(id)}">${words}</a>`;
  };

  /** The number of a note, which is a new one for what has not been cited before. */
  const numberOf = (source: string, short: string, locator: string | null): number => {
    const { notes, notePrefix } = memory;
    const at = notes.findIndex((note) => note.source === source && note.locator === locator);
    if (at >= 0) return at + 1;
    notes.push({ id: `${notePrefix}-${notes.length + 1}`, source, short, locator });
    return notes.length;
  };

  const renderCitation = (id: string, locator: string | undefined, form: CitationForm): string => {
    const source = references.sources.get(id);
    const name = [source?.short ?? id, ...(locator ? [locator] : [])].join(', ');
    if (!source || form === 'plain') return `<span class="citation">[${escapeHtml(name)}]</span>`;
    const number = numberOf(id, source.short, locator ?? null);
    const { notePrefix } = memory;
    const target = notePrefix === null ? `source-${escapeHtml(id)}` : `${notePrefix}-${number}`;
    const passage = notePrefix === null && locator ? ` data-locator="${escapeHtml(locator)}"` : '';
    return form === 'name'
      ? `<a class="citation" href="#${target}"${passage}>${escapeHtml(name)}</a>`
      : `<a class="cite" href="#${target}"${passage}>${number}</a>`;
  };

  const renderInline = (inline: Inline, hasLinks: boolean, form: CitationForm): string => {
    switch (inline.type) {
      case 'text':
        return escapeHtml(inline.text);
      case 'emphasis':
        return `<em>${renderInlines(inline.children, hasLinks, form)}</em>`;
      case 'strong':
        return `<strong>${renderInlines(inline.children, hasLinks, form)}</strong>`;
      case 'link':
        return hasLinks ? renderLink(inline.href, inline.children) : renderInlines(inline.children, false);
      case 'term':
        return renderTerm(inline.id, inline.label, hasLinks);
      case 'citation':
        return renderCitation(inline.source, inline.locator, form);
      case 'break':
        return '<br>';
    }
  };

  const renderItem = (item: readonly Flow[]): string =>
    item.filter(({ type }) => type === 'paragraph').length === 1
      ? item
          .map((flow) => (flow.type === 'paragraph' ? renderInlines(flow.children, true) : renderFlow(flow)))
          .join('\n')
      : renderFlows(item);

  const renderFlow = (flow: Flow): string => {
    switch (flow.type) {
      case 'paragraph':
        return `<p>${renderInlines(flow.children, true)}</p>`;
      case 'heading': {
        const level = Math.min(Math.max(flow.level, 2), memory.lastLevel + 1, 6);
        memory.lastLevel = level;
        return `<h${level}>${renderInlines(flow.children, true)}</h${level}>`;
      }
      case 'list': {
        const items = flow.items.map((item) => `<li>${renderItem(item)}</li>`).join('\n');
        if (!flow.ordered) return `<ul>\n${items}\n</ul>`;
        return `<ol${flow.start === 1 ? '' : ` start="${flow.start}"`}>\n${items}\n</ol>`;
      }
    }
  };

  const renderFlows = (flows: readonly Flow[]): string => flows.map(renderFlow).join('\n');
  const flowsOrNull = (flows: readonly Flow[]): Html | null =>
    flows.length === 0 ? null : { html: renderFlows(flows) };
  const inlinesOf = (markdown: string): readonly Inline[] => parseInline(markdown).inlines;

  return {
    startSection: (level) => {
      memory.lastLevel = level;
    },
    flow: (markdown) => ({ html: renderFlows(parseMarkdown(markdown).flow) }),
    inline: (markdown) => ({ html: renderInlines(inlinesOf(markdown), true) }),
    source: (markdown) => ({ html: renderInlines(inlinesOf(markdown), true, 'name') }),
    notes: () => memory.notes,
    label: (markdown) => ({ html: renderInlines(inlinesOf(markdown), false) }),
    prompt: (markdown) => {
      const { flow } = parseMarkdown(markdown);
      const at = flow.findLastIndex(({ type }) => type === 'paragraph');
      const last = flow[at];
      return {
        before: flowsOrNull(flow.slice(0, Math.max(at, 0))),
        prompt: last?.type === 'paragraph' ? { html: renderInlines(last.children, false) } : null,
        after: flowsOrNull(flow.slice(at + 1)),
      };
    },
    plain: (markdown) => plainText(inlinesOf(markdown), (id) => references.terms.get(id)?.term ?? id),
    citedUrl: (markdown) => {
      const [first] = citationsOf(inlinesOf(markdown));
      return first === undefined ? null : (references.sources.get(first)?.url ?? null);
    },
    branch: () => createText(references, { ...memory, linkedTerms: new Set(memory.linkedTerms) }),
  };
};

/**
 * Text for a place whose own heading is level 1.
 *
 * @param notePrefix of the ids of what is cited, one for each place; `null`: the place lists nothing.
 */
export const createViewText = (references: References, notePrefix: string | null): ViewText =>
  createText(references, { linkedTerms: new Set(), notes: [], notePrefix, lastLevel: 1 });
