import type { Code } from '../../src/core/diagnostics/registry.ts';
import {
  add,
  both,
  type Change,
  inItem,
  manifest,
  page,
  prerequisites,
  put,
  replace,
  script,
  setLrs,
  text,
} from './package-changes.ts';

const same: Change = () => {};

const MAX_NAME = 'x'.repeat(255);

const launch = (path: string): Change => both(add(path), manifest(/href="index.html">/, `href="${path}">`));

/** A folder of the menu, with the item in it. */
const folder = (attributes = ''): Change =>
  both(
    manifest('<item ', `<item identifier="FOLDER"${attributes}><title>Part</title><item `),
    manifest('</item>', '</item></item>'),
  );

const secondItem =
  '<item identifier="X" identifierref="sample-sco" isvisible="false"><title>X</title></item>';

/**
 * By the code of a finding, what is near it and sound: it must not be found there. Other findings do not matter.
 */
export const packageNearMisses: Readonly<
  Record<Extract<Code, `${'manifest' | 'package' | 'page' | 'script'}/${string}`>, Change>
> = {
  'manifest/missing': same,
  'manifest/not-well-formed': manifest('<title>', '<!-- a comment --><title>'),
  'manifest/doctype': manifest('<title>', '<!-- DOCTYPE --><title>'),
  'manifest/byte-order-mark': manifest('<title>', '<title>\ufeff'),
  'manifest/character-reference': manifest('<title>', '<title>&amp;'),
  'manifest/schema-violation': manifest('isvisible="true"', 'isvisible="1"'),
  'manifest/schema-version': manifest('<metadata>', '<metadata><!-- 2004 -->'),
  'manifest/dangling-default': manifest(/default="([^"]+)"/, "default='$1'"),
  'manifest/duplicate-identifier': manifest('identifier="sample-item"', 'identifier="Sample"'),
  'manifest/dangling-dependency': manifest(/(<dependency identifierref="[^"]+"\s*)\/>/, '$1></dependency>'),
  'manifest/empty-identifierref': folder(),
  'manifest/dangling-identifierref': folder(),
  'manifest/launch-elsewhere': manifest(
    '</resources>',
    '<resource identifier="LINK" type="webcontent" adlcp:scormtype="asset" href="https://example.org/"/></resources>',
  ),
  'manifest/href-form': both(add('my page.html'), manifest('href="my page.html"', 'href="my%20page.html"')),
  'manifest/name-too-long': manifest(/(<item [^>]*>\s*<title>)[^<]*/, `$1${MAX_NAME}`),
  'manifest/mastery-score': inItem('<adlcp:masteryscore> 79.5 </adlcp:masteryscore>'),
  'manifest/file-missing': both(
    manifest('<resources>', '<resources xml:base="media/">'),
    manifest('<file href="course.css"/>', '<file href="../course.css"/>'),
    manifest(/<file href="(?!\.\.)/g, '<file href="../'),
  ),
  'manifest/launch-file-missing': both(
    put('start/page.html', ''),
    manifest(
      /(<resource identifier="sample-sco"[^>]*)href="index.html"/,
      '$1xml:base="start/" href="page.html?lang=en#top"',
    ),
  ),
  // What a resource depends on lists it.
  'manifest/launch-file-unlisted': both(
    manifest(/(href="index.html">\s*)<file href="index.html"\/>/, '$1'),
    manifest('<file href="course.css"/>', '$&<file href="index.html"/>'),
  ),
  'manifest/first-resource': manifest(
    '<resources>',
    '<resources><resource identifier="A" type="webcontent" adlcp:scormtype="asset"/>',
  ),
  'manifest/href-characters': both(
    add('my page.css'),
    manifest('href="my page.css"', 'href="my%20page.css"'),
  ),
  'manifest/href-backslash': add('a-b.txt'),
  'manifest/href-percent': both(add('100%.txt'), manifest('href="100%.txt"', 'href="100%25.txt"')),
  'manifest/href-query': both(add('a#b.txt'), manifest('href="a#b.txt"', 'href="a%23b.txt"')),
  'manifest/href-drive': launch('c/course.html'),
  'manifest/href-root': launch('root/start.html'),
  'manifest/file-elsewhere': launch('http/example.html'),
  'manifest/launches-flash': launch('swf.html'),
  'manifest/launch-name-changed': both(put('a&b.txt', ''), launch('start-page_2.html')),
  'manifest/nothing-to-launch': folder(),
  'manifest/no-organization': folder(),
  'manifest/no-sco': manifest(
    '</resources>',
    '<resource identifier="A" type="webcontent" adlcp:scormtype="asset" href="course.css"/></resources>',
  ),
  'manifest/no-scormtype': manifest(
    '</resources>',
    '<resource identifier="A" type="webcontent"/></resources>',
  ),
  'manifest/item-without-target': folder(),
  'manifest/only-hidden-items': manifest('</item>', `</item>${secondItem}`),
  'manifest/several-organizations': folder(),
  'manifest/empty-title': manifest(/(<item [^>]*>\s*<title>)[^<]*/, '$10'),
  'manifest/mastery-score-zero': inItem('<adlcp:masteryscore>0.5</adlcp:masteryscore>'),
  'manifest/max-time': inItem('<adlcp:maxtimeallowed>0001:30:00.00</adlcp:maxtimeallowed>'),
  'manifest/time-limit-action': inItem('<adlcp:timelimitaction>exit,no message</adlcp:timelimitaction>'),
  'manifest/prerequisites-type': prerequisites('X'),
  'manifest/prerequisites-words': prerequisites('X=passed&amp;~(X|X)'),
  'manifest/prerequisites-blank': prerequisites('1*{X,X}'),
  'manifest/prerequisites-own': prerequisites('X'),
  'manifest/prerequisites-unknown': prerequisites('X="completed" | X &lt;&gt; failed'),
  'manifest/encoding': manifest(/<\?xml[^>]*\?>/, '<?xml version="1.0"?>'),
  'manifest/element-prefix': manifest(
    '<manifest ',
    '<manifest xmlns:cp="http://www.imsproject.org/xsd/imscp_rootv1p1p2" ',
  ),
  'manifest/adlcp-prefix': manifest('<manifest ', '<manifest xmlns:scorm="http://example.org/other" '),
  'manifest/xml-base': manifest(
    '<resource identifier="sample-sco"',
    '<resource identifier="sample-sco" xml:base="./"',
  ),
  'manifest/identifier-shortened': manifest(
    /<manifest identifier="[^"]+"/,
    '<manifest identifier="company-courses-fire-safety"',
  ),
  'manifest/title-changed': manifest(/(<item [^>]*>\s*<title>)[^<]*/, '$1R&amp;D'),
  'manifest/metadata-missing': both(
    manifest('</schemaversion>', '$&<adlcp:location>meta/lom.xml?x</adlcp:location>'),
    put('meta/lom.xml', '<lom/>'),
  ),
  'manifest/metadata-invalid': both(
    manifest('</schemaversion>', '$&<adlcp:location>lom.xml</adlcp:location>'),
    put('lom.xml', '<lom xmlns="http://ltsc.ieee.org/xsd/LOM"><anything/></lom>'),
  ),
  'package/not-scorm12': put('h5p.json', '{}'),
  'package/other-standard': put('course.crs', ''),
  'package/xapi-package': put('tincan.xml', '<tincan/>'),
  'package/schema-file': put('scorm/adlcp_rootv1p2.xsd', ''),
  // What the manifest names as metadata, what says how it is read, and what systems leave.
  'package/file-unlisted': both(
    manifest('</schemaversion>', '$&<adlcp:location>lom/course.xml</adlcp:location>'),
    put('lom/course.xml', '<lom/>'),
    put('common/unique.xsd', ''),
    put('metadata.xml', '<lom/>'),
    put('__MACOSX/._index.html', ''),
  ),
  'package/path-characters': add('a_b-c.d.txt'),
  'package/path-too-long': add(`${'long/'.repeat(38)}file.txt`),
  'package/duplicate-path': add('course-css'),
  'package/executable-file': add('physics.html'),
  'package/unserved-type': add('mjs.js'),
  'package/xapi-config': same,
  'package/xapi-key': setLrs('https://lrs.example.org', '{"format":1,"endpoint":"https://lrs.example.org/"}'),
  'package/xapi-plain-http': setLrs(
    'https://lrs.example.org',
    '{"format":1,"endpoint":"https://lrs.example.org/"}',
  ),
  'package/credentials': script(
    'const a = "Basic autocomplete"; const b = "AKIA"; const c = "https://example.org:8080/@a";',
  ),
  'package/stripped-name': add('a+b (c).txt'),
  'package/system-file': add('DS_Store.txt'),
  'package/flash': add('swf.txt'),
  'page/content-digest': same,
  'page/policy': same,
  'page/connections': same,
  'page/connects-anywhere': setLrs(
    'https://lrs.example.org',
    '{"format":1,"endpoint":"https://lrs.example.org/"}',
  ),
  'page/charset': both(
    put('a.html', "<meta http-equiv='Content-Type' content='text/html; charset=UTF-8'>"),
    put('b.html', '<meta name="x" charset = utf-8 >'),
    put('c.html', '\ufeff<p>'),
    put('d.html', "<META CONTENT='text/html;charset=utf8' HTTP-EQUIV=Content-Type>"),
  ),
  'page/inline-script': page('</body>', '<script type="application/json">{"a":1}</script></body>'),
  'page/inline-style': page('</body>', '<p data-style="a"></p></body>'),
  'page/event-handler': page('</body>', '<p data-onclick="a">onclick="go()"</p></body>'),
  'page/foreign-resource': page('</body>', '<a href="https://example.org/">elsewhere</a></body>'),
  'page/broken-link': page(
    '</body>',
    '<a href="#top">up</a><a name="old place"></a><a href="#old%20place">old</a><a href="?again">again</a><a href="#/slide/2">2</a><a href="./">home</a><a href="{{url}}">x</a></body>',
  ),
  'page/mixed-content': page('</body>', '<a href="http://example.org/">elsewhere</a></body>'),
  'page/base': page('</head>', '<base target="_blank"></head>'),
  'page/refresh': page('</head>', '<meta http-equiv="refresh" content="300"></head>'),
  'page/form': page('</body>', '<form action="#"></form><form action="index.html"></form></body>'),
  'page/flash': page('</body>', '<p>intro.swf</p></body>'),
  'page/svg-script': add('map.svg', '<svg xmlns="http://www.w3.org/2000/svg"><desc>script</desc></svg>'),
  'page/style-elsewhere': replace('course.css', /^/, '/* @import "https://fonts.example/font.css"; */'),
  'page/style-missing': replace(
    'course.css',
    /$/,
    '\n.x { background: url(data:image/png;base64,AA==) } .y { fill: url(#a) }',
  ),
  'script/no-initialize': (files) => {
    // The page names a script that names the script that calls.
    files.set('api.js', text(files, 'runtime.js'));
    files.set('runtime.js', 'load("./api.js?v=1")');
  },
  'script/no-finish': same,
  'script/only-2004-api': script('parent.API_1484_11;'),
  'script/element-of-2004': script(
    'API_1484_11.GetValue("cmi.completion_status"); API.LMSGetValue("cmi.core.exit");',
  ),
  'script/value-of-2004': script(
    'API.LMSSetValue("cmi.core.exit", "suspend"); API.LMSSetValue("cmi.core.exit", exit);',
  ),
  'script/syntax': both(
    script('const a = { b: 1 }; a.b ??= 2;'),
    put('module.js', 'import a from "./b.js"; export default a;'),
    put('data.js', '{"a": 1}'),
    put('__MACOSX/._runtime.js', '\u0000\u0005'),
  ),
  'script/pop-up': script('windows.open("a");'),
  'script/document-write': script('doc.write("<p>");'),
  'script/outside-address': script('const ns = "http://www.w3.org/2000/svg"; fetch("data.json");'),
  'script/unload-handler': both(
    page('</body>', '<p>An onunload = handler is skipped by browsers.</p></body>'),
    script('if (window.onunload == null) addEventListener("pagehide", end);'),
  ),
};
