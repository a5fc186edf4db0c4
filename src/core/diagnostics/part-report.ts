import type { Path, Target } from './path.ts';
import type { ArgsOf, Code } from './registry.ts';

/** Reports one finding about a part of a course. @param path from that part to what is wrong in it. */
export type PartReport = <C extends Code>(code: C, args: ArgsOf<C>, path: Path, target?: Target) => void;
