import { z } from 'zod';
import { DATE_ORDERS } from './read-days.ts';

const Day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'a day such as 2026-11-30');
const Address = z.string().regex(/^https?:\/\//i, 'an address such as https://lms.example.org');
const Period = z.string().regex(/^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/, 'a period such as P24M');
const File = z.string().min(1, 'the name of a file');
const Headings = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

/** What an authority that statements may come in through is called, and when; days in UTC, both included. */
const SettingsAuthority = z.strictObject({
  authority: z.string().min(1),
  from: Day.optional(),
  to: Day.optional(),
});

const SettingsAlias = z.strictObject({
  old: z.string().min(1),
  new: z.string().min(1),
  from: Day.optional(),
  why: z.string().min(1),
  homePage: Address.optional(),
});

/** A roster that is not in the tool's own form. */
const SettingsRoster = z.strictObject({
  file: File,
  columns: z
    .strictObject({
      account: Headings,
      homePage: Headings,
      name: Headings,
      unit: Headings,
      email: Headings,
      idNumber: Headings,
      country: Headings,
      role: Headings,
      due: Headings,
      course: Headings,
    })
    .partial()
    .optional(),
  dateOrder: z.enum(DATE_ORDERS).optional(),
  encoding: z.enum(['utf-8', 'windows-1252']).optional(),
});

/** What `records.config.ts` says: everything that is the same each month. Names of files are seen from the folder of the settings. */
export const RecordsSettings = z.strictObject({
  /** Where the statements are, and a key that may read them. */
  lrs: z.strictObject({ endpoint: Address, keyFile: File, cache: File.optional() }).optional(),
  /** IRI of a course or of a SCO. */
  activity: z.string().optional(),
  /** Home pages of the LMSs that the report is about. */
  homePages: z.array(Address).min(1).optional(),
  /** The home page that an LMS has now, and those that it had. */
  sites: z.record(Address, z.array(Address)).optional(),
  /** A list as a file, or here. */
  authorities: z.union([File, z.array(SettingsAuthority).min(1)]).optional(),
  aliases: z.union([File, z.array(SettingsAlias)]).optional(),
  settlements: File.optional(),
  roster: z.union([File, SettingsRoster]).optional(),
  /** Digests, or files that hold them. */
  digests: z.array(z.string().min(1)).min(1).optional(),
  validFor: Period.optional(),
  expiringWithin: Period.optional(),
  /** The day by which a course is due for who has no day of his own. */
  due: Day.optional(),
  /** An IANA name, such as `Europe/Warsaw`: where days begin and end. */
  timeZone: z.string().min(1).optional(),
  minVersion: z.string().min(1).optional(),
  language: z.string().optional(),
  delimiter: z.enum(['comma', 'semicolon', 'tab']).optional(),
});
export type RecordsSettings = z.infer<typeof RecordsSettings>;

/**
 * Defines what is the same in every report; its file is `records.config.ts` and exports it as `records`.
 *
 * @example
 * ```ts
 * export const records = defineRecords({
 *   lrs: { endpoint: 'https://lrs.example.org/xapi/', keyFile: 'read.key', cache: 'records.ndjson' },
 *   activity: 'https://training.example.org/xapi/modules/border-basics',
 *   sites: { 'https://lms.example.org': ['https://old-lms.example.org'] },
 *   roster: { file: 'personal.csv', columns: { account: 'Anmeldename', name: ['Vorname', 'Nachname'] } },
 *   validFor: 'P24M',
 * });
 * ```
 */
export const defineRecords = (settings: z.input<typeof RecordsSettings>): z.input<typeof RecordsSettings> =>
  settings;
