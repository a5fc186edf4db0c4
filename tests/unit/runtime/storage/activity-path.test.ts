import { describe, expect, test } from 'vitest';
import { activityPathOf, knownActivityPath } from '../../../../src/runtime/storage/activity-path.ts';

const BLOCK = 'block-v1:org+course+run+type@scorm+block@0123456789abcdef0123456789abcdef';

describe('an address that names its activity', () => {
  const CONTENT = '/pluginfile.php/42/mod_scorm/content/';
  test.each([
    ['Moodle', 'https://lms.example/pluginfile.php/42/mod_scorm/content/3/index.html', CONTENT],
    ['another upload', 'https://lms.example/pluginfile.php/42/mod_scorm/content/17/index.html', CONTENT],
    [
      'a page in a folder',
      'https://lms.example/pluginfile.php/42/mod_scorm/content/3/a/b.html?c=d/e',
      CONTENT,
    ],
    ['over http', 'http://www.lms.example/pluginfile.php/42/mod_scorm/content/3/index.html', CONTENT],
    [
      'without slash arguments',
      'https://lms.example/pluginfile.php?file=%2F42%2Fmod_scorm%2Fcontent%2F3%2Findex.html',
      CONTENT,
    ],
    [
      'a folder',
      'https://lms.example/moodle/pluginfile.php/42/mod_scorm/content/3/x.html',
      `/moodle${CONTENT}`,
    ],
    [
      'ILIAS',
      'https://lms.example/data/client/lm_data/lm_2016122/sub/index.html',
      '/data/client/lm_data/lm_2016122/',
    ],
    [
      'Open edX',
      `https://lms.example/courses/course-v1:org+course+run/xblock/${BLOCK}/handler/assets_proxy/index.html`,
      `/courses/course-v1:org+course+run/xblock/${BLOCK}/handler/assets_proxy/`,
    ],
  ])('%s', (_host, address, name) => {
    expect(activityPathOf(address)).toBe(name);
    expect(knownActivityPath(name)).toBe(name);
  });

  test('a place that an earlier release kept, with a folder of the package, means the same', () => {
    expect(knownActivityPath(`${CONTENT}sco1/`)).toBe(CONTENT);
  });
});

test.each([
  [
    'SCORM Cloud',
    'https://cloud.scorm.com/content/courses/APP/course/0/index.html',
    '/content/courses/APP/course/0/',
  ],
  ['Kolibri', 'https://kolibri.example/zipcontent/0123abcd.zip/index.html', '/zipcontent/0123abcd.zip/'],
  [
    'Open edX, by an old storage',
    'https://lms.example/scorm/0123456789abcdef0123456789abcdef/da39a3ee5e6b4b0d3255bfef95601890afd80709/a.html',
    '/scorm/0123456789abcdef0123456789abcdef/da39a3ee5e6b4b0d3255bfef95601890afd80709/',
  ],
  [
    'another file of Moodle',
    'https://lms.example/pluginfile.php/42/mod_resource/content/3/index.html',
    '/pluginfile.php/42/mod_resource/content/3/',
  ],
  ['Moodle without a file', 'https://lms.example/pluginfile.php', '/'],
  ['a folder for every upload', 'https://lms.example/uploads/8f3a/index.html', '/uploads/8f3a/'],
  ['the root', 'https://lms.example/index.html', '/'],
  ['an app', 'https://localhost/_capacitor_file_/data/x/index.html', '/_capacitor_file_/data/x/'],
  ['a file', 'file:///home/ana/course/index.html', '/home/ana/course/'],
  ['a blob', 'blob:https://lms.example/5b1c0e2e-1f0c-4c4e-9d3c-0f6a3d1d7a11', 'https://lms.example/'],
  ['a page without an address', 'about:srcdoc', ''],
])('an address that names none is known by its folder: %s', (_host, address, folder) => {
  expect(activityPathOf(address)).toBe(folder);
  expect(knownActivityPath(folder)).toBeNull();
});
