import { beforeAll, describe, expect, test } from 'vitest';
import { judgePackage } from '../../src/core/check/judge-package.ts';
import { readToolFiles, type ToolFiles } from '../../src/node/tool-files.ts';

const NAMESPACES =
  'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"';

const manifest = ({
  identifier = 'course_id',
  title = 'Course',
  href = 'index.html',
  files = '',
  metadata = '',
  item = '',
}: Readonly<Record<string, string>>): string => `<?xml version="1.0" encoding="utf-8"?>
<manifest identifier="${identifier}" version="1.0" ${NAMESPACES}>
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion>${metadata}</metadata>
  <organizations default="ORG"><organization identifier="ORG"><title>${title}</title>
    <item identifier="ITEM" isvisible="true" identifierref="RES"${item}><title>${title}</title></item>
  </organization></organizations>
  <resources><resource identifier="RES" type="webcontent" adlcp:scormtype="sco" href="${href}">${files}</resource></resources>
</manifest>`;

/** The calls of a driver, as authoring tools bring one along. */
const DRIVER = `function find(w) { while (!w.API && w.parent !== w) w = w.parent; return w.API; }
var api = find(window); api.LMSInitialize(""); window.onunload = function () { api.LMSFinish(""); };`;

const html = (head: string, body = '') =>
  `<!DOCTYPE html><html><head>${head}</head><body style="margin:0" onload="start()">${body}</body></html>`;

/** Packages in the shape in which widespread tools publish: what lies where, what the manifest lists, and what it leaves out. */
const shapes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Articulate Storyline': {
    'imsmanifest.xml': `\ufeff${manifest({ identifier: '_6Course_course_id', href: 'index_lms.html', files: '<file href="index_lms.html"/>' })}`,
    'index_lms.html': html('<meta charset="utf-8"><script src="lms/scormdriver.js"></script>'),
    'lms/scormdriver.js': DRIVER,
    'lms/AICCComm.html': html('', '<form method="POST" action="blank.html"></form>'),
    'story.html': html('<script>var DS = {};</script>'),
    'story_content/user.js': 'function ExecuteScript(id) {}',
    'html5/data/js/data.js': "window.globalProvideData('data', '{}');",
    'mobile/a b.png': '',
    'meta.xml': '<project/>',
  },
  'Articulate Rise': {
    'imsmanifest.xml': manifest({
      href: 'scormdriver/indexAPI.html',
      metadata: '<adlcp:location>metadata.xml</adlcp:location>',
      files: '<file href="scormdriver/indexAPI.html"/><file href="scormcontent/index.html"/>',
    }),
    'metadata.xml': '<lom xmlns="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"/>',
    'scormdriver/indexAPI.html': html(
      '<script src="scormdriver.js"></script>',
      '<iframe src="../scormcontent/index.html"></iframe>',
    ),
    'scormdriver/scormdriver.js': DRIVER,
    'scormcontent/index.html': html("<meta http-equiv='Content-Type' content='text/html; charset=utf-8'>"),
    'scormcontent/lib/main.bundle.js': '!function(){}();',
  },
  'Adobe Captivate': {
    'imsmanifest.xml': manifest({
      href: 'index_SCORM.html',
      files: '<file href="index_SCORM.html"/><file href="assets/js/CPM.js"/>',
      metadata: '<adlcp:location>metadata.xml</adlcp:location>',
    }),
    'metadata.xml': '<lom xmlns="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"/>',
    'index_SCORM.html': html(
      '<script src="SCORM_utilities.js"></script><script src="assets/js/CPM.js"></script>',
    ),
    'SCORM_utilities.js': DRIVER,
    'assets/js/CPM.js': 'var cp = {}; document.write("<div></div>");',
    'dr/background.png': '',
  },
  iSpring: {
    'imsmanifest.xml': manifest({
      href: 'res/index.html',
      files: '<file href="res/index.html"/><file href="res/lms.js"/>',
    }),
    'res/index.html': html(
      '<meta charset="utf-8"><script src="lms.js"></script><script src="data/player.js"></script>',
    ),
    'res/lms.js': DRIVER,
    'res/data/player.js': 'var player = {};',
    'res/data/slide1.js': 'loadHandler(1, "<div>");',
  },
  Lectora: {
    'imsmanifest.xml': manifest({
      href: 'a001index.html',
      files: '<file href="a001index.html"/><file href="trivantis.js"/>',
    }),
    'a001index.html': html(
      '<script src="trivantis.js"></script><script src="titlemgr.js"></script>',
      '<a name="top"></a><a href="#top">Top</a>',
    ),
    'trivantis.js': DRIVER,
    'titlemgr.js': 'window.open("popup.html", "", "width=300");',
  },
  Adapt: {
    'imsmanifest.xml': manifest({
      href: 'index_lms.html',
      title: '<![CDATA[Course // one]]>',
      files: '<file href="index_lms.html"/>',
    }),
    'index_lms.html': html('<meta charset="UTF-8"><script src="adapt/js/adapt.min.js"></script>'),
    'adapt/js/adapt.min.js': DRIVER,
    'adapt/js/build.min.js': '{"type":"production","coursedir":"course"}',
    'course/en/components.json': '[]',
    'adapt/css/adapt.css': '@font-face { src: url("fonts/a.woff?x#iefix") }',
    'adapt/css/fonts/a.woff': '',
  },
  eXeLearning: {
    'imsmanifest.xml': manifest({
      href: 'index.html',
      metadata: '<adlcp:location>imslrm.xml</adlcp:location>',
      files: '<file href="index.html"/><file href="common_i18n.js"/><file href="SCORM_API_wrapper.js"/>',
    }),
    'imslrm.xml': '<lom xmlns="http://www.imsglobal.org/xsd/imsmd_v1p2"><general/></lom>',
    'index.html': html(
      '<meta content="text/html; charset=utf-8" http-equiv="Content-Type"><script src="SCORM_API_wrapper.js"></script>',
      '<a href="#auto">x</a><p id="auto"></p>',
    ),
    'SCORM_API_wrapper.js': DRIVER,
    'common_i18n.js': 'var $exe_i18n = {};',
    'lom.xsd': '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"/>',
    'content.css': 'body { background: url(a.png) }',
    'a.png': '',
  },
  'H5P in a package': {
    'imsmanifest.xml': manifest({ href: 'index.html', files: '<file href="index.html"/>' }),
    'index.html': html('<meta charset="utf-8"><script src="assets/main.bundle.js"></script>'),
    'assets/main.bundle.js': DRIVER,
    'workspace/h5p.json': '{"title":"Course"}',
    'workspace/content/content.json': '{}',
    'workspace/H5P.Accordion-1.0/library.json': '{}',
  },
  LiaScript: {
    'imsmanifest.xml': manifest({
      href: 'index.html',
      item: ' parameters="?README.md"',
      files: '<file href="index.html"/>',
    }),
    'index.html': html(
      '<meta charset="utf-8"><script src="config.js"></script><script src="index.4f3a.js" type="module"></script>',
    ),
    'config.js': 'window.config_ = {"quiz": []};',
    'index.4f3a.js': `import "./other.js"; ${DRIVER}`,
    'other.js': 'export const a = 1;',
    'README.md': '# Course',
  },
};

describe('packages in the shapes of widespread tools', () => {
  let tool: ToolFiles;

  beforeAll(async () => {
    tool = await readToolFiles();
  });

  test.each(Object.entries(shapes))('%s', (name, shape) => {
    const files = Object.entries(shape).map(([path, text]) => ({
      path,
      data: new TextEncoder().encode(text),
    }));
    const read = { files, unread: [], diagnostics: [] };
    for (const profile of ['moodle', 'cloud'] as const) {
      const { diagnostics, headline, kind } = judgePackage(read, tool, profile);
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      // What is said of sound packages of these tools, and would be defended to their makers.
      const risks = new Set(
        diagnostics.filter(({ severity }) => severity === 'warning').map(({ code }) => code),
      );
      risks.delete('script/unload-handler');
      expect([...risks]).toEqual([]);
      expect(kind.category).toBe('scorm12');
      const known = name !== 'LiaScript' && name !== 'H5P in a package';
      expect(headline).toContain(known ? `made by ${name}` : 'SCORM 1.2, 1 SCO');
    }
  });
});
