import type { Html } from '../text/html.ts';
import { bottomOf, joinShapes, type Shape } from './shape.ts';
import { element } from './xml.ts';

/** The two forms of a drawing: for a column of text, and for a phone. */
export type DrawingForm = 'wide' | 'narrow';

/**
 * The widths of the forms in units of a drawing. A phone's column has 335 CSS pixels: text keeps at least its size there.
 */
export const DRAWING_WIDTHS: Readonly<Record<DrawingForm, number>> = { wide: 600, narrow: 330 };

/** A drawing is meant to be no taller, so that it can be seen at once: a frame of 666 CSS pixels has a bar of 48. */
export const TALLEST_DRAWING = 600;

/** Room at the edges of a drawing for a line's width. */
export const MARGIN = 3;

/**
 * The `<svg>` element around shapes. It has neither a name nor a style of its own: what stands around it names it, and the
 * stylesheet knows its classes.
 */
export const frameDrawing = (form: DrawingForm, shapes: readonly Shape[]): Html => {
  const { svg, bounds } = joinShapes(shapes);
  const height = Math.ceil(bottomOf(bounds) + MARGIN);
  return { html: element('svg', { class: form, viewBox: `0 0 ${DRAWING_WIDTHS[form]} ${height}` }, svg) };
};
