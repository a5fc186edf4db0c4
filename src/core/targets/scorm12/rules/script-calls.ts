import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { report } from '../../../diagnostics/registry.ts';
import { lineAt } from '../../../text/line-at.ts';
import { isSystemFile } from '../../../text/url-path.ts';
import type { ManifestRule } from '../checked-manifest.ts';

/** Elements of SCORM 2004 that SCORM 1.2 does not have, and what it has in their place (RTE 3.4). */
const INSTEAD: Readonly<Record<string, string | null>> = {
  'cmi.completion_status': 'cmi.core.lesson_status',
  'cmi.success_status': 'cmi.core.lesson_status',
  'cmi.location': 'cmi.core.lesson_location',
  'cmi.exit': 'cmi.core.exit',
  'cmi.entry': 'cmi.core.entry',
  'cmi.mode': 'cmi.core.lesson_mode',
  'cmi.credit': 'cmi.core.credit',
  'cmi.session_time': 'cmi.core.session_time',
  'cmi.total_time': 'cmi.core.total_time',
  'cmi.learner_id': 'cmi.core.student_id',
  'cmi.learner_name': 'cmi.core.student_name',
  'cmi.score.raw': 'cmi.core.score.raw',
  'cmi.score.min': 'cmi.core.score.min',
  'cmi.score.max': 'cmi.core.score.max',
  'cmi.score.scaled': 'cmi.core.score.raw',
  'cmi.progress_measure': null,
  'cmi.completion_threshold': null,
  'cmi.scaled_passing_score': 'cmi.student_data.mastery_score',
  'cmi.max_time_allowed': 'cmi.student_data.max_time_allowed',
  'cmi.time_limit_action': 'cmi.student_data.time_limit_action',
};

/** The values that an element takes, where only some are allowed. */
const VALUES: Readonly<Record<string, RegExp>> = {
  'cmi.core.lesson_status': /^(?:passed|completed|failed|incomplete|browsed)$/,
  'cmi.core.exit': /^(?:time-out|suspend|logout|)$/,
  'cmi.core.session_time': /^\d{2,4}:\d{2}:\d{2}(?:\.\d{1,2})?$/,
};

const RESULT = /^cmi\.interactions\.\d+\.result$/;
const RESULTS = /^(?:correct|wrong|unanticipated|neutral|\d+(?:\.\d+)?)$/;

/** Calls of SCORM 1.2 with an element, and a value, written out. */
const CALL = /\bLMS(Get|Set)Value\(\s*(["'])(cmi\.[\w.]{1,80})\2\s*(?:,\s*(["'])([^"'\n]{0,100})\4\s*\))?/g;

const nameOf = (element: string): string => element.replace(/^cmi\./, '');

/** Scripts use elements and values of SCORM 1.2, where they write them out (SCORM 1.2 RTE 3.4). */
export const scriptCalls: ManifestRule = ({ files, text }) => {
  const diagnostics: Diagnostic[] = [];
  for (const file of files.keys()) {
    if (!/\.(?:m?js|x?html?)$/i.test(file) || isSystemFile(file)) continue;
    const script = text(file);
    const seen = new Set<string>();
    for (const match of script.matchAll(CALL)) {
      const [call, kind, , element = '', , value] = match;
      if (seen.has(call)) continue;
      seen.add(call);
      const location = (): { file: string; line: number } => ({ file, line: lineAt(script, match.index) });
      const instead = Object.hasOwn(INSTEAD, element) ? INSTEAD[element] : undefined;
      if (instead !== undefined)
        diagnostics.push(
          report(
            'script/element-of-2004',
            { element: nameOf(element), instead: instead && nameOf(instead) },
            location(),
          ),
        );
      const allowed = RESULT.test(element)
        ? RESULTS
        : Object.hasOwn(VALUES, element)
          ? VALUES[element]
          : undefined;
      if (kind === 'Set' && value !== undefined && allowed && !allowed.test(value))
        diagnostics.push(report('script/value-of-2004', { element: nameOf(element), value }, location()));
    }
  }
  return diagnostics;
};
