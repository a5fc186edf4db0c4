import { answersCodes } from './answers-codes.ts';
import { archiveCodes } from './archive-codes.ts';
import { assetCodes } from './asset-codes.ts';
import { buildCodes } from './build-codes.ts';
import { caseCodes } from './case-codes.ts';
import type { CodeDefinition } from './code.ts';
import { courseCodes } from './course-codes.ts';
import type { Diagnostic } from './diagnostic.ts';
import { lintCodes } from './lint-codes.ts';
import { loadCodes } from './load-codes.ts';
import { lockCodes } from './lock-codes.ts';
import { lrsCodes } from './lrs-codes.ts';
import { packageCodes } from './package-codes.ts';
import { planCodes } from './plan-codes.ts';
import { playCodes } from './play-codes.ts';
import { recordsCodes } from './records-codes.ts';
import { recordsListCodes } from './records-list-codes.ts';
import { roleCodes } from './role-codes.ts';
import { testOutCodes } from './test-out-codes.ts';
import { textCodes } from './text-codes.ts';
import { updateCodes } from './update-codes.ts';

const areas = {
  ...loadCodes,
  ...courseCodes,
  ...caseCodes,
  ...roleCodes,
  ...testOutCodes,
  ...lintCodes,
  ...textCodes,
  ...assetCodes,
  ...planCodes,
  ...lockCodes,
  ...buildCodes,
  ...archiveCodes,
  ...packageCodes,
  ...playCodes,
  ...updateCodes,
  ...lrsCodes,
  ...recordsCodes,
  ...recordsListCodes,
  ...answersCodes,
};

/** Permanent name of a kind of finding. */
export type Code = keyof typeof areas;

/** The arguments that the message of a code is made from. */
export type ArgsOf<C extends Code> = (typeof areas)[C] extends CodeDefinition<infer Args> ? Args : never;

/** Every kind of finding that this tool reports, by its code. */
export const registry: { readonly [C in Code]: CodeDefinition<ArgsOf<C>> } = areas;

/** All codes, sorted. */
export const codes: readonly Code[] = (Object.keys(registry) as Code[]).sort();

/** Where a finding stands; every part may be unknown. */
export type SourceLocation = Pick<Diagnostic, 'file' | 'line' | 'column' | 'sourceLine' | 'path'>;

/** Makes one finding from its code, the arguments of its message, and its place. */
export const report = <C extends Code>(
  code: C,
  args: ArgsOf<C>,
  location: SourceLocation = {},
): Diagnostic => {
  const { severity, message, advice, help, spec }: CodeDefinition<ArgsOf<C>> = registry[code];
  return {
    code,
    severity,
    message: message(args),
    ...location,
    help: advice?.(args) ?? help,
    ...(spec === undefined ? {} : { spec }),
  };
};
