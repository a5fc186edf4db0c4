import {
  applyDisplaySettings,
  readDisplaySettings,
  writeDisplaySettings,
} from '../storage/display-settings.ts';
import { createDrawer } from './drawer.ts';
import { button } from './elements.ts';
import { startPrinting } from './printing.ts';
import type { Ui } from './ui.ts';

/** How large the text is, which theme there is, and what is printed. */
export const startDisplayMenu = (ui: Ui): void => {
  const { document, strings, make, displayStorage } = ui;
  const control = document.getElementById('display-open');
  if (!control) return;
  const root = document.documentElement;

  const choose = (key: 'theme' | 'text', value: string): void => {
    const settings = { ...readDisplaySettings(displayStorage), [key]: value };
    writeDisplaySettings(displayStorage, settings);
    applyDisplaySettings(root, { [key]: value });
  };
  const createChoice = (
    key: 'theme' | 'text',
    title: string,
    labels: Readonly<Record<string, string>>,
    current: string,
  ): HTMLElement => {
    const group = make('fieldset', 'choice', make('legend', '', title));
    for (const [value, label] of Object.entries(labels)) {
      const input = make('input');
      input.type = 'radio';
      input.name = `display-${key}`;
      input.value = value;
      input.checked = value === current;
      input.addEventListener('change', () => choose(key, value));
      group.append(make('label', '', input, make('span', '', label)));
    }
    return group;
  };

  const prints = startPrinting(ui).map(({ text, run }) =>
    button(make, 'secondary', text, () => {
      drawer.close();
      run();
    }),
  );
  const heading = make('h3', '', strings.print);
  const drawer = createDrawer(
    ui,
    'display',
    strings.display,
    createChoice('text', strings.textSize, strings.textSizes, root.dataset.text ?? 'normal'),
    createChoice('theme', strings.theme, strings.themes, root.dataset.theme ?? 'light'),
    make('div', 'print-choice', heading, ...prints),
  );
  control.addEventListener('click', drawer.open);
};
