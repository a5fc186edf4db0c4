import { findLocale, languages } from '../core/locale/find-locale.ts';
import { UsageError } from './command.ts';
import { parseOptions } from './parse-options.ts';
import type { RecordsOptions } from './records.ts';

/** What `coursewright records --help` prints. */
export const RECORDS_HELP = `Usage: coursewright records --lrs <url> --key-file <file> [options]
       coursewright records --from <file> [--from <file> …] [options]

Says who has completed which version of which module, when, with what result, and which statements prove it.
Repeated statements count once, voided ones not at all; statements of other tools are left aside.

Where the statements are:
  --lrs <url>                address of the LRS, the part before "statements"
  --key-file <file>          one line, name:secret, of a key that may read statements; never the package's key
  --cache <file>             keep what was read there, and ask the next time only for what is new
  --from <file>              statements, one a line (NDJSON), as a JSON array, or as an LRS exports them; .gz as well;
                             - for standard input; give it once for each file

Which statements and people:
  --activity <IRI>           only this course, or this SCO of a course
  --home-page <url>          only accounts of this LMS; give it once for each
  --since, --until <date>    only what the LRS stored after, or up to, a day or a moment
  --roster <csv>             who has to take the course: account, name, due …; adds who has not started
  --against <file>           compare with the report that the SCORM activity in Moodle downloads

How it is judged:
  --valid-for <period>       how long a pass is valid, such as P24M; for ever unless given
  --expiring-within <period> how long before its end a pass counts as expiring, such as P60D
  --at <date>                the day or moment for which the report speaks; now unless given; of one that is over, what
                             the LRS stored later does not count, unless --until says otherwise

  --digests <file>|<digest>  content digests of all builds, one a line; a result with another content is anomalous
  --authorities <csv>        the keys that statements may come in through, and when: authority, from, to; without it, only
                             the statements themselves tell

What comes out:
  --format table|csv|json|html   table unless given; html is a page with charts, good on paper
  --language <tag>           of table, csv and html: one of ${languages.join(', ')}; en unless given
  --items                    look at the questions as well: difficulty and discrimination
  --out <file>               write the report there
  --snapshot <file>          write the digests with which the report can be proved
  --verify <snapshot>        make the report again and tell whether it is the same
  --strict                   exit code 1 for warnings too, such as lines that hold no statement
  --json                     the same as --format json

Times are in UTC. Exit code: 0 clean, 1 differences or other findings, 2 usage or environment.

Examples:
  coursewright records --lrs https://lrs.example.org/xapi/ --key-file read.key --cache records.ndjson \\
    --activity https://training.example.org/xapi/modules/border-basics/sco
  coursewright records --from statements.ndjson
  coursewright records --from export.json --roster staff.csv --valid-for P24M --expiring-within P60D \\
    --format html --out records.html --snapshot records.snapshot.json
  coursewright records --from 2025.ndjson.gz --from 2026.ndjson --against moodle-report.txt
  coursewright records --from export.json --roster staff.csv --verify records.snapshot.json
`;

/** Reads the arguments after `records`; `null` when help was asked for. */
export const parseRecordsArguments = (
  argv: readonly string[],
): Omit<RecordsOptions, 'cwd' | 'now' | 'stdin' | 'wait' | 'random' | 'onProgress'> | null => {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values, positionals } = parseOptions(argv, {
    from: { type: 'string', multiple: true },
    lrs: text,
    'key-file': text,
    cache: text,
    activity: text,
    'home-page': { type: 'string', multiple: true },
    since: text,
    until: text,
    roster: text,
    authorities: text,
    digests: { type: 'string', multiple: true },
    against: text,
    format: text,
    language: text,
    items: flag,
    'valid-for': text,
    'expiring-within': text,
    at: text,
    out: text,
    snapshot: text,
    verify: text,
    strict: flag,
    json: flag,
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) return null;
  const [stray] = positionals;
  if (stray !== undefined)
    throw new UsageError(`What is "${stray}"? Statements in a file are named by --from.`);
  if (values.json && values.format !== undefined && values.format !== 'json')
    throw new UsageError(`--json and --format ${values.format} exclude each other.`);
  const { language } = values;
  if (language !== undefined && !findLocale(language))
    throw new UsageError(`--language is one of ${languages.join(', ')}, not "${language}".`);
  return {
    ...values,
    format: values.json ? 'json' : values.format,
    keyFile: values['key-file'],
    homePages: values['home-page'],
    validFor: values['valid-for'],
    expiringWithin: values['expiring-within'],
  };
};
