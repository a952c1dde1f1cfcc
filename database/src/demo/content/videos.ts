import type { Video } from './types';

export const videos = {
  threeSteps: {
    daysAgo: 12,
    communities: ['botevgrad'],
    organisation: 'municipality',
    file: 'film',
    poster: 'round-table',
    bg: {
      title: 'Как се чува мнението Ви: три стъпки',
      summary:
        'Шестнадесет секунди без говор и музика: рисунки с надписи, субтитри и пълен текст под записа.',
      captions: 'filmCaptions',
      transcript: `
Записът е без говор и музика. Четири рисунки се сменят, над всяка има надпис.

1. Градът в котловината. „Как се чува мнението Ви. Три стъпки.“
2. Хора около кръгла маса. „Пишете ни от телефона, на хартия или на място.“
3. Библиотека с деца. „Получавате код, с него следите преписката си.“
4. Залата на общинския съвет. „Идва отговор със становище и мотиви.“`,
    },
    en: {
      title: 'How you are heard: three steps',
      summary:
        'Sixteen seconds without speech or music: drawings with titles, captions and the full text below.',
      captions: 'filmCaptionsInEnglish',
      transcript: `
The recording has no speech or music. Four drawings follow each other, each with a title in Bulgarian.

1. The town in its valley. “How you are heard. Three steps.”
2. People at a round table. “Write to us by phone, on paper or in person.”
3. A library with children. “You get a code and follow your case with it.”
4. The council hall. “An answer comes, with a position and its reasons.”`,
    },
  },
} satisfies Record<string, Video>;
