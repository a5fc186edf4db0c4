import { type ActivityCatalogue, lowerLevel } from '../../core/xapi/activities.ts';
import { type AttemptContext, buildStatement } from '../../core/xapi/build-statement.ts';
import { registrationOf } from '../../core/xapi/identifiers.ts';
import type { Agent } from '../../core/xapi/statement.ts';
import type { Tracker } from '../session/tracker.ts';
import { createTracker } from './create-tracker.ts';
import { createDelivery } from './delivery.ts';
import { readConfig } from './lrs-settings.ts';
import { byTime, createOutbox, type QueuedStatement } from './outbox.ts';
import { readServerTime } from './server-time.ts';
import { createTransport, writeStatement } from './tincan.ts';
import { decodeTracking, type PackageVersion, type PendingMilestone } from './tracking-state.ts';
import type { XapiEnvironment } from './xapi-environment.ts';

/**
 * Follows a launch and brings what it reports to the LRS; `null` if nothing is to be sent, or it is not known whose statements
 * they would be. Modes that record nothing deliver what earlier launches could not, and add nothing.
 *
 * @param config what `xapi-config.json` says.
 */
export const createXapi = (
  launch: XapiEnvironment,
  config: unknown,
  activities: ActivityCatalogue,
): Tracker | null => {
  const { course, mode, learnerId, state, stored, storage, contentDigest, schedule, random, now, report } =
    launch;
  const settings = readConfig(config, launch.page);
  if (learnerId === '' || settings === null) return null;
  const homePage = settings.homePage ?? new URL(launch.page).origin;
  const actor: Agent = { objectType: 'Agent', account: { homePage, name: learnerId } };
  const registration = registrationOf(course.id, learnerId, state.registration);
  const scoCount = Object.keys(activities.scos).length;
  const running: PackageVersion = {
    version: course.version,
    digest: contentDigest,
    ...(scoCount > 1 ? { scoCount } : {}),
  };
  const outbox = createOutbox(storage, course.id, registration, now().epochMs);
  const entries = new Map<string, PendingMilestone>();
  let forget: (entry: PendingMilestone) => void = () => {};

  const contextOf = ({
    packageVersion: { version, digest, scoCount = 1 },
    clockOffset,
  }: Omit<PendingMilestone, 'milestone'>): AttemptContext => ({
    course,
    activities,
    actor,
    registration,
    revision: version,
    contentDigest: digest,
    scoCount,
    ...(clockOffset === undefined ? {} : { clockOffset }),
    // Another package may have said it in other words.
    answers: digest === contentDigest ? settings.answers : lowerLevel(settings.answers, 'ids'),
  });

  const write = (entry: PendingMilestone): QueuedStatement | null => {
    try {
      const statement = buildStatement(contextOf(entry), entry.milestone);
      return statement && writeStatement(statement);
    } catch {
      return null;
    }
  };

  const delivery = createDelivery({
    transport: createTransport({
      address: settings,
      fetch: launch.fetch,
      schedule: schedule,
      epochMs: () => now().epochMs,
    }),
    schedule,
    random,
    onDelivered: (ids) => {
      outbox.remove(ids);
      for (const id of ids) {
        const entry = entries.get(id);
        entries.delete(id);
        if (entry) forget(entry);
      }
    },
    report,
  });

  /** Sends what an earlier launch has left, in this browser or in suspend data. */
  const resume = (pending: readonly PendingMilestone[]): void => {
    const statements = new Map(outbox.read().map((queued) => [queued.id, queued]));
    for (const entry of pending) {
      const queued = write(entry);
      if (!queued) {
        forget(entry);
        continue;
      }
      entries.set(queued.id, entry);
      if (statements.has(queued.id)) continue;
      statements.set(queued.id, queued);
      outbox.add(queued);
    }
    delivery.add([...statements.values()].sort(byTime));
  };

  launch.onOnline(delivery.wake);

  if (mode !== 'normal') {
    resume(decodeTracking(course, stored)?.pending ?? []);
    return {
      onEvent: () => {},
      beforeFinish: () => {},
      afterFinish: delivery.leave,
      encode: (room) => (stored.length <= room ? stored : ''),
    };
  }

  const news: PendingMilestone[] = [];
  const announce = (entry: PendingMilestone): boolean => {
    const queued = write(entry);
    if (!queued || entries.has(queued.id)) return false;
    entries.set(queued.id, entry);
    if (launch.mayKeepCopies()) outbox.add(queued);
    delivery.add([queued]);
    news.push(entry);
    return true;
  };
  const tracker = createTracker({
    course,
    packageVersion: running,
    state,
    stored,
    startedAt: launch.startedAt,
    now,
    serverTime: () => readServerTime(launch.serverResponse(), launch.page),
    announce,
  });
  forget = tracker.forget;
  resume(tracker.pending().filter((entry) => !news.includes(entry)));
  return {
    onEvent: tracker.onEvent,
    beforeFinish: tracker.beforeFinish,
    afterFinish: delivery.leave,
    encode: tracker.encode,
  };
};
