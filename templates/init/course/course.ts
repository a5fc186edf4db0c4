import { defineCourse } from 'coursewright';

export const course = defineCourse({
  // What learners' progress and the LMS's records are found by: never change an id once the course is in use.
  id: 'course-id',
  version: '1.0.0',
  language: 'en',
  title: 'Course title',
  description: 'A starter course on handing over work. Replace it with one sentence on your own course.',
  keywords: ['handover'],
  publisher: 'Course publisher',
  rights: '© Course publisher',
  // The state of the law, or of the rules, that the course describes.
  lawAsAt: '2026-01-01',
  introduction:
    'This starter course shows every kind of block and question once. Change it page by page, and delete what you do not need.',
  // The final assessment decides whether the course is passed. Without one the course is completed when every page has been opened.
  assessment: {
    id: 'final',
    title: 'Final assessment',
    introduction: 'Six questions. You pass with 70 %, and you have two tries.',
    passMark: { percent: 70 },
    tries: 2,
    feedback: 'at-end',
    draw: { perChapter: 6 },
  },
});
