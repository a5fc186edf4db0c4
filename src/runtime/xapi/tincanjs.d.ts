/** TinCanJS 0.50.0 (npm `tincanjs`), as far as it is used; it brings no types of its own. */
declare module 'tincan' {
  interface LrsOptions {
    readonly endpoint: string;
    readonly auth?: string;
    readonly version: '1.0.2';
    /** Left out, failures are reported as successes. */
    readonly allowFail: false;
  }

  interface RequestOptions {
    /** Appended to the endpoint. */
    readonly url: string;
    readonly method: 'POST';
    readonly headers: Readonly<Record<string, string>>;
    readonly data: string;
    /** `error`: the HTTP status of a failure, 0 for a lost network; `null` from 200 to 399. */
    readonly callback: (error: number | null, xhr: XMLHttpRequest) => void;
  }

  /** Throws plain objects, not errors. */
  class LRS {
    constructor(options: LrsOptions);
    sendRequest(options: RequestOptions): XMLHttpRequest;
  }

  /** Throws plain objects, not errors. */
  class Statement {
    constructor(properties: object);
    asVersion(version: '1.0.2'): object;
  }

  const TinCan: { readonly LRS: typeof LRS; readonly Statement: typeof Statement };
  export = TinCan;
}
