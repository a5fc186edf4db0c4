import { defineSources } from 'coursewright';

/** Documents that the course relies on. A text cites one by [@house-rules, section 2]. */
export const sources = defineSources({
  sources: [
    {
      id: 'house-rules',
      short: 'House rules',
      title: 'House rules on handing over work',
      publisher: 'Course publisher',
      date: '2026-01-01',
      // url: 'https://www.example.org/house-rules', accessed: '2026-01-15',
    },
  ],
});
