import { z } from 'zod';
import { figureFields } from '../figure-view.ts';
import { Diagram } from './diagram.ts';

/** A drawing that is neither a timeline, a process nor a chart. */
export const FigureBlock = z.strictObject({ type: z.literal('figure'), ...figureFields, diagram: Diagram });
export type FigureBlock = z.infer<typeof FigureBlock>;
