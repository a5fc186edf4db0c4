import { normalizedText } from './elements.ts';
import type { Ui } from './ui.ts';

/** Says to those who cannot see it what a dotted word and a small number are, and that they open something. */
export const labelReferences = ({ strings, messageFormatter }: Ui, root: ParentNode): void => {
  for (const link of root.querySelectorAll('a.term')) {
    link.setAttribute('aria-haspopup', 'dialog');
    link.setAttribute('aria-roledescription', strings.term);
  }
  for (const link of root.querySelectorAll('a.cite')) {
    link.setAttribute('aria-haspopup', 'dialog');
    link.setAttribute(
      'aria-label',
      messageFormatter.fill(strings.sourceNumber, { number: normalizedText(link) }),
    );
  }
};
