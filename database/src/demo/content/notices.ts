import type { Notice } from './types';

export const notices = {
  waterNovachene: {
    kind: 'water',
    communities: ['novachene'],
    from: { inDays: 0, time: '00:00' },
    until: { inDays: 1, time: '18:00' },
    bg: {
      title: 'Без вода в част от Новачене (примерно съобщение)',
      text:
        'Поради ремонт на водопровод водата в горната част на селото е спряна до 18:00 ч. на {+1} ' +
        'Водоноска има пред кметството от 8:00 до 17:00 ч. Това е примерно съобщение от демонстрацията.',
    },
    en: {
      title: 'No water in part of Novachene (sample notice)',
      text:
        'Because of pipe repairs the water in the upper part of the village is off until 18:00 on ' +
        '{+1}. A water tanker stands by the village hall from 8:00 to 17:00. This is a sample notice ' +
        'of the demonstration.',
    },
  },
  roadRashkovo: {
    kind: 'road',
    communities: ['rashkovo', 'radotina'],
    from: { inDays: -12, time: '08:00' },
    until: { inDays: -11, time: '20:00' },
    bg: {
      title: 'Затворен път между Радотина и Рашково (примерно съобщение)',
      text:
        'Пътят беше затворен заради паднало дърво. Движението е възстановено. Това е примерно ' +
        'съобщение от демонстрацията.',
    },
    en: {
      title: 'Road between Radotina and Rashkovo closed (sample notice)',
      text:
        'The road was closed because of a fallen tree. Traffic has been restored. This is a sample ' +
        'notice of the demonstration.',
    },
  },
} satisfies Record<string, Notice>;
