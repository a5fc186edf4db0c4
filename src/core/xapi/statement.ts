/** A text by language tag (xAPI-Data 4.2.1). */
export type LanguageMap = Readonly<Record<string, string>>;

/** One option of an interaction (xAPI-Data 2.4.4.1). */
export interface InteractionComponent {
  readonly id: string;
  readonly description?: LanguageMap;
}

/** What an activity is (xAPI-Data 2.4.4.1), as far as packages say it. */
export interface ActivityDefinition {
  readonly type?: string;
  readonly name?: LanguageMap;
  readonly description?: LanguageMap;
  readonly interactionType?: string;
  readonly correctResponsesPattern?: readonly string[];
  readonly choices?: readonly InteractionComponent[];
  readonly scale?: readonly InteractionComponent[];
  readonly source?: readonly InteractionComponent[];
  readonly target?: readonly InteractionComponent[];
}

export interface Activity {
  readonly objectType?: 'Activity';
  readonly id: string;
  readonly definition?: ActivityDefinition;
}

/** A learner, by the account of the LMS: no name, no mail address (xAPI-Data 2.4.2.3). */
export interface Agent {
  readonly objectType?: 'Agent';
  readonly account: { readonly homePage: string; readonly name: string };
}

/** 0-1 scaled; raw between min and max (xAPI-Data 2.4.5.1). */
export interface StatementScore {
  readonly scaled: number;
  readonly raw: number;
  readonly min: number;
  readonly max: number;
}

/** An ISO 8601 duration such as `PT38M5S`; extensions by IRI (xAPI-Data 2.4.5). */
export interface StatementResult {
  readonly completion?: boolean;
  readonly success?: boolean;
  readonly score?: StatementScore;
  readonly response?: string;
  readonly duration?: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface StatementContext {
  readonly registration: string;
  readonly revision: string;
  readonly platform: string;
  readonly language: string;
  readonly contextActivities: {
    readonly parent?: readonly Activity[];
    readonly grouping: readonly Activity[];
    readonly category: readonly Activity[];
  };
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** A statement as packages send it (xAPI-Data 2.4). An LRS adds `stored`, `authority` and `version`. */
export interface Statement {
  readonly id: string;
  readonly timestamp: string;
  readonly actor: Agent;
  readonly verb: { readonly id: string; readonly display: LanguageMap };
  readonly object: Activity;
  readonly result?: StatementResult;
  readonly context: StatementContext;
}
