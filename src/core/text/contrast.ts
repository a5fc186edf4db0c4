/** The contrast of two colours (WCAG 2.2, relative luminance and contrast ratio). */

/** Red, green and blue from 0 to 1 of `#rgb` or `#rrggbb`; `null`: it is not such a colour. */
const parseColour = (colour: string): readonly number[] | null => {
  const digits = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(colour) ? colour.slice(1) : '';
  if (digits === '') return null;
  const width = digits.length / 3;
  return [0, 1, 2].map((index) => {
    const part = digits.slice(index * width, (index + 1) * width);
    return Number.parseInt(part.repeat(2 / width), 16) / 255;
  });
};

const luminanceOf = (colour: string): number => {
  const channels = parseColour(colour);
  if (!channels) throw new Error(`"${colour}" is not a colour of the form #rgb or #rrggbb.`);
  const [red = 0, green = 0, blue = 0] = channels.map((share) =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** 1 to 21. @param one, other `#rgb` or `#rrggbb`; throws for anything else. */
export const contrastOf = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};
