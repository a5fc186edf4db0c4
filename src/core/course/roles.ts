import { z } from 'zod';
import { Identifier, PlainText, Title } from '../text/primitives.ts';

/** A kind of work that learners do; each chooses one on the start page, or none. */
export const Role = z.strictObject({
  /** Stable identifier, unique among the roles: what learners have chosen is kept by it. */
  id: Identifier,
  /** What the learner chooses: "Prosecutor or judge". */
  title: Title,
  /** Several of them within a sentence, "prosecutors and judges"; the title unless given. */
  plural: PlainText.max(100).optional(),
});
export type Role = z.infer<typeof Role>;

/** Two to twelve roles. */
export const Roles = z.array(Role).min(2).max(12);
