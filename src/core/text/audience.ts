import { z } from 'zod';
import { Identifier } from './primitives.ts';

/** For whom a page or a block is written: ids of roles of the course; for everybody unless given. */
export const Audience = z.array(Identifier).min(1);
export type Audience = z.infer<typeof Audience>;
