import type { PackagePlan } from '../plan/package-plan.ts';
import type { TargetRules } from '../plan/target-rules.ts';
import type { StatementProfile } from '../xapi/statement-profile.ts';

/** A standard for which packages are built: all in which one differs from another in a build. */
export interface Target extends TargetRules {
  /** How its packages report to an LRS. */
  readonly statements: StatementProfile;
  /** The folder below `runtime/adapters/` that speaks to its LMSs; the only one beside this target's that knows its elements. */
  readonly adapter: string;
  /** Path of the manifest; it stands first in the zip. */
  readonly manifestPath: string;
  /**
   * The manifest of a package.
   *
   * @param paths every file of the package but the manifest itself.
   */
  renderManifest(plan: PackagePlan, paths: readonly string[]): string;
}
