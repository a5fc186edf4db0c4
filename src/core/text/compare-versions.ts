import { compare } from './compare.ts';

/** Orders semantic versions; a pre-release stands before its release (Semantic Versioning 2.0.0, clause 11). */
export const compareVersions = (a: string, b: string): number => {
  const split = (version: string): readonly [string[], string[]] => {
    const at = version.indexOf('-');
    return at < 0
      ? [version.split('.'), []]
      : [version.slice(0, at).split('.'), version.slice(at + 1).split('.')];
  };
  const compareParts = (left: string, right: string): number => {
    const [isLeftNumber, isRightNumber] = [/^\d+$/.test(left), /^\d+$/.test(right)];
    if (isLeftNumber && isRightNumber) return Number(left) - Number(right);
    if (isLeftNumber !== isRightNumber) return isLeftNumber ? -1 : 1;
    return compare(left, right);
  };
  const compareLists = (left: readonly string[], right: readonly string[]): number => {
    for (let at = 0; at < Math.min(left.length, right.length); at++) {
      const order = compareParts(left[at] ?? '', right[at] ?? '');
      if (order !== 0) return order;
    }
    return left.length - right.length;
  };
  const [[coreA, preA], [coreB, preB]] = [split(a), split(b)];
  const order = compareLists(coreA, coreB);
  if (order !== 0) return Math.sign(order);
  if (preA.length === 0 || preB.length === 0) return Math.sign(preB.length - preA.length);
  return Math.sign(compareLists(preA, preB));
};
