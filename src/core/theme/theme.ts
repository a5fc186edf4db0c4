import { z } from 'zod';
import { AssetPath, PlainText } from '../text/primitives.ts';

const Colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'a colour such as "#17468f"');

/** A colour in the light theme and in the dark one; one alone stands in both. */
const ThemedColour = z.union([Colour, z.strictObject({ light: Colour, dark: Colour })]);

/** How an agency's own look differs from the page's. The build checks that everything stays readable. */
export const Theme = z.strictObject({
  /**
   * Which theme a learner gets who has chosen none: `light` (default), `dark`, or `auto`, which follows the device. Most LMSs are light: a
   * dark course looks out of place in them.
   */
  mode: z.enum(['light', 'dark', 'auto']).default('light'),
  /** Left out: the page's own colour. */
  colours: z
    .strictObject({
      /** Links, buttons, marks of what is current. */
      brand: ThemedColour.optional(),
      /** The same under the pointer. */
      brandStrong: ThemedColour.optional(),
      /** Ground of what is chosen. */
      brandSoft: ThemedColour.optional(),
      /** Text on `brand`. */
      onBrand: ThemedColour.optional(),
      /** Ground of the first view, with white text on it. */
      deep: ThemedColour.optional(),
    })
    .default({}),
  /** Stands above the title on the first view, on the ground `deep`. */
  logo: z
    .strictObject({
      file: AssetPath,
      /** What it shows, in words: the agency's name. */
      alt: PlainText,
    })
    .optional(),
  /** Names of fonts that learners' computers have, first choice first, such as `Verdana, Arial, sans-serif`. */
  font: z
    .string()
    .max(200)
    .regex(/^[A-Za-z0-9 ,'"-]+$/, 'names of fonts, separated by commas')
    .optional(),
});
export type Theme = z.infer<typeof Theme>;
