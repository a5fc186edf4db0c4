import { create } from 'xmlbuilder2';
import type { PackagePlan, Sco } from '../../plan/package-plan.ts';

const IMSCP = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const IMSMD = 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1';
const ADLCP = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** Longest `imsmd:description` that SCORM Cloud takes without a warning, in characters. */
const DESCRIPTION_MAX_LENGTH = 1000;

/**
 * A title that survives Moodle's parser, which drops a blank beside `&`, `<` or `>`: there it becomes a no-break space.
 */
export const toManifestTitle = (title: string): string =>
  title.replace(/(?<=[&<>]) | (?=[&<>])/g, '\u00a0').replace(/\s+$/u, '');

const langstring = (language: string, text: string): object => ({
  'imsmd:langstring': { '@xml:lang': language, '#': text },
});

/** An organisation as a vCard; in a value commas, semicolons and backslashes are escaped (RFC 2426, 5). */
const vcard = (organisation: string): string => {
  const value = organisation.replace(/[\\,;]/g, '\\$&');
  return `BEGIN:VCARD\nVERSION:3.0\nORG:${value}\nFN:${value}\nEND:VCARD`;
};

const vocabulary = (value: string): object => ({
  'imsmd:source': langstring('x-none', 'LOMv1.0'),
  'imsmd:value': langstring('x-none', value),
});

/** Learning object metadata of the whole (IMS LRM 1.2.1; SCORM 1.2 CAM 2.2.4.2, content aggregation metadata). */
const lom = ({ course, context, scos }: PackagePlan): object => {
  const { settings } = course;
  const text = (words: string): object => langstring(settings.language, words);
  const objectives = course.chapters.flatMap(({ chapter }) =>
    chapter.objectives.map((objective) => objective.text),
  );
  return {
    'imsmd:general': {
      'imsmd:title': text(settings.title),
      'imsmd:catalogentry': {
        'imsmd:catalog': 'URI',
        'imsmd:entry': langstring('x-none', `urn:coursewright:${settings.id}`),
      },
      'imsmd:language': settings.language,
      'imsmd:description': text(settings.description.slice(0, DESCRIPTION_MAX_LENGTH)),
      'imsmd:keyword': settings.keywords.map(text),
    },
    'imsmd:lifecycle': {
      'imsmd:version': langstring('x-none', settings.version),
      'imsmd:status': vocabulary('Final'),
      'imsmd:contribute': {
        'imsmd:role': vocabulary('Publisher'),
        'imsmd:centity': {
          'imsmd:vcard': vcard(settings.publisher),
        },
      },
    },
    'imsmd:metametadata': { 'imsmd:metadatascheme': 'ADL SCORM 1.2' },
    'imsmd:technical': {
      'imsmd:format': ['text/html', 'text/css', 'text/javascript', 'application/json'],
      'imsmd:location': { '@type': 'URI', '#': scos[0]?.href ?? '' },
      'imsmd:otherplatformrequirements': text(`Made with Coursewright ${context.toolVersion}.`),
    },
    'imsmd:rights': {
      'imsmd:cost': vocabulary('no'),
      'imsmd:copyrightandotherrestrictions': vocabulary('yes'),
      'imsmd:description': text(settings.rights),
    },
    'imsmd:classification': {
      'imsmd:purpose': vocabulary('Educational Objective'),
      'imsmd:description': text(objectives.join('; ').slice(0, DESCRIPTION_MAX_LENGTH)),
      'imsmd:keyword': settings.keywords.map(text),
    },
  };
};

const item = (plan: PackagePlan, sco: Sco): object => ({
  '@identifier': sco.itemIdentifier,
  '@identifierref': sco.resourceIdentifier,
  '@isvisible': 'true',
  title: toManifestTitle(sco.title),
  ...(plan.course.settings.masteryScore === undefined
    ? {}
    : { 'adlcp:masteryscore': String(plan.course.settings.masteryScore) }),
});

/**
 * Writes imsmanifest.xml (SCORM 1.2 CAM 2.3; IMS CP 1.1.2): IMS elements without a prefix and ADL ones with `adlcp:`,
 * because Moodle matches the literal names; SCO resources first, the shared files in an asset resource without `href`
 * last, because Open edX launches the first resource that has one.
 *
 * @param paths every file of the package but the manifest itself.
 */
export const renderManifest = (plan: PackagePlan, paths: readonly string[]): string => {
  const launched = new Set(plan.scos.map((sco) => sco.href));
  const shared = paths.filter((path) => !launched.has(path));
  const document = create(
    { version: '1.0', encoding: 'UTF-8' },
    {
      manifest: {
        '@identifier': plan.manifestIdentifier,
        '@version': plan.course.settings.version,
        '@xmlns': IMSCP,
        '@xmlns:adlcp': ADLCP,
        '@xmlns:imsmd': IMSMD,
        '@xmlns:xsi': XSI,
        '@xsi:schemaLocation': [
          `${IMSCP} imscp_rootv1p1p2.xsd`,
          `${IMSMD} imsmd_rootv1p2p1.xsd`,
          `${ADLCP} adlcp_rootv1p2.xsd`,
        ].join(' '),
        metadata: { schema: 'ADL SCORM', schemaversion: '1.2', 'imsmd:lom': lom(plan) },
        organizations: {
          '@default': plan.organizationIdentifier,
          organization: {
            '@identifier': plan.organizationIdentifier,
            '@structure': 'hierarchical',
            title: toManifestTitle(plan.course.settings.title),
            // Moodle's buttons move between the children of one item, not between items at the top.
            item:
              plan.scos.length === 1
                ? plan.scos.map((sco) => item(plan, sco))
                : {
                    '@identifier': `${plan.manifestIdentifier}-items`,
                    '@isvisible': 'true',
                    title: toManifestTitle(plan.course.settings.title),
                    item: plan.scos.map((sco) => item(plan, sco)),
                  },
          },
        },
        resources: {
          resource: [
            ...plan.scos.map((sco) => ({
              '@identifier': sco.resourceIdentifier,
              '@type': 'webcontent',
              '@adlcp:scormtype': 'sco',
              '@href': sco.href,
              file: { '@href': sco.href },
              dependency: { '@identifierref': plan.sharedResourceIdentifier },
            })),
            {
              '@identifier': plan.sharedResourceIdentifier,
              '@type': 'webcontent',
              '@adlcp:scormtype': 'asset',
              file: shared.map((path) => ({ '@href': path })),
            },
          ],
        },
      },
    },
  );
  return `${document.end({ prettyPrint: true, indent: '  ', newline: '\n' })}\n`;
};
