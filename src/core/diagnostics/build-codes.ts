import { defineCode } from './code.ts';

/** What a build finds beside the package that it writes. */
export const buildCodes = {
  'build/unrecorded-package': defineCode<{ record: string }>({
    severity: 'warning',
    title: 'Earlier package without a build record',
    message: ({ record }) =>
      `This earlier package could not be compared with the new one: there is no readable "${record}" beside it.`,
    help: 'Copy the record of the released package here from where it was built, and build again. Without the comparison nobody knows whether learners’ data outlives the change of packages. Delete the package if nobody has used it.',
    example: { record: 'border-basics-1.0.0-en-scorm12.build.json' },
  }),
};
