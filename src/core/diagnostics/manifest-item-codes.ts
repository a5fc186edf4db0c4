import { defineCode } from './code.ts';

type None = Record<string, never>;

const CAM = 'SCORM 1.2 CAM 2.3';

/** What can be wrong with what a manifest offers: its items, and what they wait for. */
export const manifestItemCodes = {
  'manifest/empty-identifierref': defineCode<{ identifier: string }>({
    severity: 'error',
    title: 'Reference without a name',
    message: ({ identifier }) => `"${identifier}" has an identifierref with nothing in it.`,
    help: 'Leave the attribute away from an item that launches nothing.',
    spec: CAM,
    example: { identifier: 'CHAPTER-1' },
  }),
  'manifest/mastery-score': defineCode<{ value: string }>({
    severity: 'error',
    title: 'Mastery score is no score',
    message: ({ value }) => `The mastery score "${value}" is not a number from 0 to 100.`,
    help: 'Write a number from 0 to 100, or leave the element out.',
    spec: CAM,
    example: { value: 'banana' },
  }),
  'manifest/first-resource': defineCode<{ identifier: string }>({
    severity: 'error',
    title: 'First resource is no SCO',
    message: ({ identifier }) => `The first resource with an href, "${identifier}", is not a SCO.`,
    help: 'Put the SCO first, or take the href from the asset: some LMSs launch the first resource that has one.',
    example: { identifier: 'shared-files' },
  }),
  'manifest/no-organization': defineCode<None>({
    severity: 'error',
    title: 'No organization',
    message: () =>
      'The manifest has no organization: it says neither what the course is called nor what can be opened.',
    help: 'Add an <organization> with an <item> for each SCO: Moodle makes a menu of the resources, other LMSs refuse the package.',
    spec: CAM,
    example: {},
  }),
  'manifest/nothing-to-launch': defineCode<None>({
    severity: 'error',
    title: 'Nothing to launch',
    message: () => 'No item of the manifest refers to a resource.',
    help: 'Give each item that is to be opened an identifierref: a learner would see an empty menu.',
    spec: CAM,
    example: {},
  }),
  'manifest/no-sco': defineCode<None>({
    severity: 'error',
    title: 'Nothing is tracked',
    message: () =>
      'Nothing that the manifest launches is a SCO: LMSs offer it no API, and nothing is tracked.',
    help: 'Write adlcp:scormtype="sco" on the resource if it reports to the LMS. Moodle notes "completed" as soon as an asset is opened.',
    example: {},
  }),
  'manifest/no-scormtype': defineCode<{ identifier: string }>({
    severity: 'error',
    title: 'Resource without a type',
    message: ({ identifier }) =>
      `The launched resource "${identifier}" does not say whether it is a SCO or an asset.`,
    help: 'Write adlcp:scormtype="sco" if it reports to the LMS, else "asset".',
    spec: CAM,
    example: { identifier: 'RES-1' },
  }),
  'manifest/item-without-target': defineCode<{ identifier: string }>({
    severity: 'error',
    title: 'Item without a target',
    message: ({ identifier }) => `The item "${identifier}" has neither items in it nor anything to launch.`,
    help: 'Give it an identifierref, or remove it.',
    spec: CAM,
    example: { identifier: 'ITEM-4' },
  }),
  'manifest/only-hidden-items': defineCode<None>({
    severity: 'error',
    title: 'Only hidden items',
    message: () => 'Every item that launches something is hidden: isvisible is "false".',
    help: 'Make at least one visible: where the menu shows nothing, nothing can be opened.',
    example: {},
  }),
  'manifest/several-organizations': defineCode<{ count: number; name: string }>({
    severity: 'error',
    title: 'Several organizations',
    message: ({ count, name }) =>
      `The manifest has ${count} organizations; most LMSs show only the default, "${name}".`,
    help: 'Leave one, with all items that learners are to see.',
    example: { count: 2, name: 'ORG-1' },
  }),
  'manifest/empty-title': defineCode<{ identifier: string }>({
    severity: 'error',
    title: 'No title',
    message: ({ identifier }) => `"${identifier}" has no title.`,
    help: 'Add a <title> as the first element: LMSs show the identifier or nothing in its place.',
    spec: CAM,
    example: { identifier: 'ITEM-2' },
  }),
  'manifest/mastery-score-zero': defineCode<None>({
    severity: 'error',
    title: 'Mastery score of zero',
    message: () => 'The mastery score is 0, which Moodle reads as none.',
    help: 'Leave the element out, or write the score from which an attempt is passed.',
    example: {},
  }),
  'manifest/max-time': defineCode<{ value: string }>({
    severity: 'error',
    title: 'Time of no form',
    message: ({ value }) => `The longest time "${value}" is not written as HHHH:MM:SS.SS.`,
    help: 'Write hours, minutes and seconds, such as 0001:30:00.00.',
    spec: CAM,
    example: { value: 'PT1H30M' },
  }),
  'manifest/time-limit-action': defineCode<{ value: string }>({
    severity: 'error',
    title: 'Unknown action at the end of the time',
    message: ({ value }) => `The action "${value}" at the end of the time is none that the standard knows.`,
    help: 'Write "exit,message", "exit,no message", "continue,message" or "continue,no message", with no blank behind the comma.',
    spec: CAM,
    example: { value: 'exit, message' },
  }),
  'manifest/prerequisites-type': defineCode<{ identifier: string }>({
    severity: 'error',
    title: 'Prerequisites without a type',
    message: ({ identifier }) => `The prerequisites of "${identifier}" do not say type="aicc_script".`,
    help: 'Add the attribute: Moodle passes prerequisites without it over.',
    spec: CAM,
    example: { identifier: 'ITEM-2' },
  }),
  'manifest/prerequisites-words': defineCode<{ script: string; word: string }>({
    severity: 'error',
    title: 'Prerequisites in words',
    message: ({ script, word }) =>
      `The prerequisites "${script}" use the word "${word}", which is no operator.`,
    help: 'Write & (as &amp;) for and, | for or, ~ for not: in Moodle the item stays locked for ever.',
    spec: CAM,
    example: { script: 'ITEM-1 AND ITEM-2', word: 'AND' },
  }),
  'manifest/prerequisites-blank': defineCode<{ script: string }>({
    severity: 'error',
    title: 'Blank in a set of prerequisites',
    message: ({ script }) => `The prerequisites "${script}" have a blank in a set.`,
    help: 'Write 2*{A,B,C} without blanks: in Moodle the item stays locked for ever.',
    example: { script: '2*{ITEM-1, ITEM-2}' },
  }),
  'manifest/prerequisites-own': defineCode<{ identifier: string }>({
    severity: 'error',
    title: 'Item that waits for itself',
    message: ({ identifier }) => `The item "${identifier}" is among its own prerequisites.`,
    help: 'Name another item: it stays locked for ever.',
    spec: CAM,
    example: { identifier: 'ITEM-2' },
  }),
  'manifest/prerequisites-unknown': defineCode<{ identifier: string; name: string }>({
    severity: 'error',
    title: 'Prerequisite that does not exist',
    message: ({ identifier, name }) =>
      `The item "${identifier}" waits for "${name}", which is no item of this manifest.`,
    help: 'Name items by their identifiers.',
    spec: CAM,
    example: { identifier: 'ITEM-2', name: 'ITEM-9' },
  }),
};
