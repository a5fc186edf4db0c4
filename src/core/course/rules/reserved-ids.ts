/** Ids of the page's own elements: an authored one of the same name would be shown or linked in its place. */
const RESERVED: readonly string[] = [
  'start',
  'results',
  'glossary',
  'sources',
  'main',
  'contents',
  'contents-toggle',
  'course-data',
  'status-words',
  'notices',
  'alerts',
  'progress',
  'save-status',
  'exit',
  'search',
  'search-input',
  'search-results',
  'results-body',
  'previous',
  'next',
  'not-recording',
  'page-end',
  'case-file',
  'case-count',
  'board',
];

/** Beginnings and ends of ids that the page makes out of authored ones. */
const RESERVED_FORM = /^(?:term|source|note)-|-(?:note|left|test-out)$/;

/** Whether the page needs the id for itself. */
export const isReservedId = (id: string): boolean => RESERVED.includes(id) || RESERVED_FORM.test(id);
