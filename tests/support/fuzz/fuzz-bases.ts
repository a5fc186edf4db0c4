import type { WrittenEntry } from '../zip-writer.ts';

const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="COURSE-1" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:imsmd="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion><adlcp:location>lom.xml</adlcp:location></metadata>
  <organizations default="ORG"><organization identifier="ORG"><title>Fire &amp; smoke</title>
    <item identifier="I1" identifierref="R1" isvisible="true" parameters="?a=1"><title>One</title><adlcp:masteryscore>80</adlcp:masteryscore></item>
    <item identifier="I2" identifierref="R2"><title>Two</title><adlcp:prerequisites type="aicc_script">I1&amp;(I1|~I1)</adlcp:prerequisites><adlcp:maxtimeallowed>0001:00:00.00</adlcp:maxtimeallowed></item>
    <item identifier="F"><title>Folder</title><item identifier="I3" identifierref="R2"><title>Three</title></item></item>
  </organization></organizations>
  <resources xml:base="./">
    <resource identifier="R1" type="webcontent" adlcp:scormtype="sco" href="a/start.html?x=1#top"><file href="a/start.html"/><dependency identifierref="S"/></resource>
    <resource identifier="R2" type="webcontent" adlcp:scormtype="sco" xml:base="b/" href="100%25.html"><file href="100%25.html"/></resource>
    <resource identifier="S" type="webcontent" adlcp:scormtype="asset"><file href="shared/api.js"/><file href="shared/a%20b.css"/></resource>
  </resources>
</manifest>`;

const page = `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="refresh" content="5; url=../b/100%25.html">
<link rel="stylesheet" href="../shared/a%20b.css"><script src="../shared/api.js"></script><script>var a = {b: 1};</script>
<style>p { color: red }</style></head><body onload="go()"><a href="#x">x</a><a name="x"></a><img src="map.svg" alt="&eacute;">
<form action="https://example.org/"><input></form><iframe src="about:blank"></iframe><object data="old.swf"></object></body></html>`;

const script = `var API = window.parent.API; // finds the API
function begin() { API.LMSInitialize(""); API.LMSSetValue("cmi.core.lesson_status", "incomplete"); }
function end() { API.LMSSetValue("cmi.core.session_time", "00:00:10"); API.LMSFinish(""); }
window.addEventListener("unload", end); document.write("<p>"); fetch("https://example.org/x"); window.open("x.html");`;

const schema = '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"/>';

/** Small packages that the fuzzer changes: one with something of everything, one of another kind, one that is broken already. */
export const fuzzBases: readonly (readonly WrittenEntry[])[] = [
  [
    { name: 'imsmanifest.xml', data: manifest },
    { name: 'a/start.html', data: page },
    { name: 'b/100%.html', data: page },
    { name: 'shared/api.js', data: script },
    {
      name: 'shared/a b.css',
      data: '@import "more.css"; p { background: url("../a/map.svg") } /* a comment */',
    },
    { name: 'a/map.svg', data: '<svg xmlns="http://www.w3.org/2000/svg"><script>go()</script></svg>' },
    {
      name: 'lom.xml',
      data: '<lom xmlns="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"><general><title/></general></lom>',
    },
    { name: 'adlcp_rootv1p2.xsd', data: schema },
    { name: 'images/', data: '', method: 0 },
  ],
  [
    { name: 'imsmanifest.xml', data: manifest.replaceAll('1.2<', 'CAM 1.3<') },
    { name: 'index.html', data: `<meta name="coursewright-content" content="${'0'.repeat(64)}">${page}` },
    { name: 'xapi-config.json', data: '{"format":1,"endpoint":"https://lrs.example.org/xapi/"}' },
  ],
  [
    { name: 'course/imsmanifest.xml', data: manifest },
    { name: 'h5p.json', data: '{}' },
    { name: 'index.html', data: page },
  ],
];
