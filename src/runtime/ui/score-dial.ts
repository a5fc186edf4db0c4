import type { Ui } from './ui.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Points on a ring, with a tick where the pass mark is. */
export const createScoreDial = (
  { document, strings, messageFormatter }: Ui,
  values: { readonly points: number; readonly maxPoints: number; readonly needed: number },
  isPassed: boolean,
): SVGElement => {
  const { points, maxPoints, needed } = values;
  const draw = (name: string, attributes: Readonly<Record<string, string | number>>, text = ''): Element => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    element.textContent = text;
    return element;
  };
  const share = (value: number): number =>
    maxPoints === 0 ? 0 : Math.min(1, Math.max(0, value / maxPoints));
  const circle = { cx: 80, cy: 80, r: 68 };
  const angle = share(needed) * 2 * Math.PI - Math.PI / 2;
  const at = (radius: number): string =>
    `${(80 + radius * Math.cos(angle)).toFixed(1)} ${(80 + radius * Math.sin(angle)).toFixed(1)}`;
  const dial = document.createElementNS(SVG, 'svg');
  dial.setAttribute('class', 'dial');
  dial.setAttribute('viewBox', '0 0 160 160');
  dial.setAttribute('role', 'img');
  dial.setAttribute('aria-label', messageFormatter.fill(strings.scoreLine, values));
  dial.append(
    draw('circle', circle),
    draw('circle', {
      ...circle,
      class: isPassed ? 'share is-passed' : 'share',
      pathLength: 100,
      'stroke-dasharray': `${(share(points) * 100).toFixed(1)} 100`,
      transform: 'rotate(-90 80 80)',
    }),
    draw('path', { class: 'pass-mark', d: `M${at(60)}L${at(78)}` }),
    draw('text', { class: 'dial-points', x: 80, y: 88 }, messageFormatter.number(points)),
    draw(
      'text',
      { class: 'dial-total', x: 80, y: 110 },
      messageFormatter.fill(strings.ofTotal, { total: maxPoints }),
    ),
  );
  return dial;
};
