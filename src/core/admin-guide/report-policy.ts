/** The policy under which a file beside the zip is shown: nothing is fetched, no script runs. */
export const REPORT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
