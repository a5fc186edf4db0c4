/** One text per plural form of the language (CLDR names); `other` stands in for a form that is not given. */
export interface PluralText {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}
