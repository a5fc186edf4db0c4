/** Makes an element with a class (`''`: none) and children; text is never read as markup. */
export type CreateElement = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className?: string,
  ...children: readonly (Node | string)[]
) => HTMLElementTagNameMap[K];

export const createElementFactory =
  (document: Document): CreateElement =>
  (tag, className = '', ...children) => {
    const element = document.createElement(tag);
    if (className !== '') element.className = className;
    element.append(...children);
    return element;
  };

/** A sign that words beside it say as well. */
export const icon = (make: CreateElement, sign: string): HTMLElement => {
  const element = make('span', 'icon', sign);
  element.setAttribute('aria-hidden', 'true');
  return element;
};

/** A sign of `parts/icons.hbs`, which says nothing by itself. */
export const signIcon = (document: Document, sign: string): SVGElement => {
  const [svg, use] = (['svg', 'use'] as const).map((tag) =>
    document.createElementNS('http://www.w3.org/2000/svg', tag),
  ) as [SVGSVGElement, SVGUseElement];
  svg.setAttribute('class', 'i');
  svg.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', `#i-${sign}`);
  svg.append(use);
  return svg;
};

/** Fills the ring in an element (`parts/ring.hbs`). @param share 0 to 1. */
export const setRing = (parent: Element, share: number, isDone: boolean): void => {
  const ring = parent.querySelector('.ring');
  ring?.classList.toggle('is-done', isDone);
  ring?.querySelector('.ring-value')?.setAttribute('stroke-dasharray', `${Math.round(100 * share)} 100`);
};

/** Words for those who cannot see the sign beside them. */
export const hiddenText = (make: CreateElement, text: string): HTMLElement =>
  make('span', 'visually-hidden', text);

export const button = (
  make: CreateElement,
  className: string,
  text: string,
  onClick: () => void,
): HTMLButtonElement => {
  const element = make('button', `button ${className}`.trim(), text);
  element.type = 'button';
  element.addEventListener('click', () => {
    if (!isAriaDisabled(element)) onClick();
  });
  return element;
};

/**
 * Enter in a field of `root` presses the button, as it would in a form. There is no form: a frame whose sandbox lacks
 * `allow-forms` drops its submit event without a word (HTML, form submission algorithm).
 */
export const pressOnEnter = (root: HTMLElement, control: HTMLElement): void =>
  root.addEventListener('keydown', (event) => {
    // 229: Safari says so of the Enter that ends the input of a character (UI Events, 5.3.2), and not `isComposing`.
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || event.repeat) return;
    if (!(event.target instanceof Element && event.target.matches('input'))) return;
    event.preventDefault();
    control.click();
  });

/** Switched off for good or for now; unlike `disabled`, the control keeps its focus. */
export const setAriaDisabled = (control: Element, isOff: boolean): void => {
  if (isOff) control.setAttribute('aria-disabled', 'true');
  else control.removeAttribute('aria-disabled');
};

export const isAriaDisabled = (control: Element): boolean => control.getAttribute('aria-disabled') === 'true';

export const viewLink = (
  make: CreateElement,
  id: string,
  text: string,
  className = '',
): HTMLAnchorElement => {
  const link = make('a', className, text);
  link.href = `#${id}`;
  return link;
};

/** A copy of what the template of that selector holds; `null` without one. */
export const cloneTemplate = (parent: ParentNode, selector: string): DocumentFragment | null => {
  const template = parent.querySelector<HTMLTemplateElement>(`template${selector}`);
  return template && (template.ownerDocument.importNode(template.content, true) as DocumentFragment);
};

export const normalizedText = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Focuses what is not a control, such as a heading. */
export const focusElement = (element: HTMLElement): void => {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
};

/** Focuses a heading and brings what it heads into view. */
export const focusHeading = (heading: HTMLElement): void => {
  focusElement(heading);
  heading.scrollIntoView({ block: 'start', behavior: 'instant' });
};

/**
 * Calls back for clicks on, or inside of, elements of that selector, whenever they come into the document.
 *
 * @param root the document, or the window, which hears of a click only after all that listen to the document.
 */
export const onDelegatedClick = <E extends HTMLElement>(
  root: Document | Window,
  selector: string,
  listener: (element: E, event: MouseEvent) => void,
): void => {
  root.addEventListener('click', (event) => {
    if (!(event instanceof MouseEvent)) return;
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const element = event.target instanceof Element ? event.target.closest<E>(selector) : null;
    if (element) listener(element, event);
  });
};
