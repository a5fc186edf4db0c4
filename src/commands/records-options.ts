import type { Sites } from '../core/records/intake/identity.ts';
/** Options about what counts, whom a report shows, and which question it answers. */
export interface QuestionOptions {
  readonly due?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly minVersion?: string | undefined;
  readonly status?: readonly string[] | undefined;
  readonly unit?: readonly string[] | undefined;
  readonly order?: string | undefined;
  readonly by?: string | undefined;
  readonly person?: string | undefined;
  readonly compare?: string | undefined;
  readonly compareSnapshot?: string | undefined;
  readonly summary?: boolean | undefined;
  readonly mailMerge?: boolean | undefined;
}

/** The options of the command as they were typed, and what it needs of its surroundings. */
export interface RecordsOptions extends QuestionOptions {
  /** Names of files; `-` for standard input. */
  readonly from?: readonly string[] | undefined;
  readonly lrs?: string | undefined;
  readonly keyFile?: string | undefined;
  readonly cache?: string | undefined;
  /** Address of a ClickHouse that holds the statements. */
  readonly engine?: string | undefined;
  readonly engineKeyFile?: string | undefined;
  readonly table?: string | undefined;
  readonly engineMemory?: string | undefined;
  readonly engineMinutes?: string | undefined;
  readonly activity?: string | undefined;
  readonly homePages?: readonly string[] | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly roster?: string | undefined;
  /** Such as `name=First name+Last name`. */
  readonly rosterColumns?: readonly string[] | undefined;
  readonly dateOrder?: string | undefined;
  /** Of all lists; found out unless given. */
  readonly encoding?: string | undefined;
  /** Between the cells of a CSV that is written. */
  readonly delimiter?: string | undefined;
  readonly authorities?: string | undefined;
  readonly aliases?: string | undefined;
  readonly settlements?: string | undefined;
  /** Home pages that one LMS has had. */
  readonly sites?: Sites | undefined;
  /** Content digests, or names of files with them. */
  readonly digests?: readonly string[] | undefined;
  readonly against?: string | undefined;
  readonly format?: string | undefined;
  readonly language?: string | undefined;
  readonly items?: boolean | undefined;
  readonly validFor?: string | undefined;
  readonly expiringWithin?: string | undefined;
  readonly at?: string | undefined;
  readonly out?: string | undefined;
  readonly snapshot?: string | undefined;
  readonly verify?: string | undefined;
  readonly strict?: boolean | undefined;
  /** The settings file; `records.config.ts` where there is one. */
  readonly config?: string | undefined;
  /** Lists that the settings hold themselves, as tables. */
  readonly inline?: Readonly<Partial<Record<'authorities' | 'aliases', string>>> | undefined;
  readonly cwd: string;
  readonly now: Date;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly wait: (ms: number) => Promise<void>;
  readonly random: () => number;
  /** Takes what has been done so far, as a line for a terminal. */
  readonly onProgress: (text: string) => void;
}
