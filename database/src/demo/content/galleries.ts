import type { Gallery } from './types';

export const galleries = {
  valleyInPictures: {
    daysAgo: 30,
    communities: ['botevgrad', 'litakovo', 'bozhenitsa'],
    organisation: 'municipality',
    pictures: ['valley', 'clock-tower', 'village', 'river', 'trail', 'winter'],
    bg: {
      title: 'Котловината в рисунки',
      summary:
        'Шест рисувани илюстрации, с които показваме как изглежда една галерия. Местата са ' +
        'нарисувани свободно и не са документални снимки.',
    },
    en: {
      title: 'The valley in drawings',
      summary:
        'Six drawn illustrations that show what a gallery looks like. The places are drawn freely ' +
        'and are not documentary photographs.',
    },
  },
  chekanitsaIdeas: {
    daysAgo: 26,
    policyArea: 'infrastructure',
    communities: ['botevgrad'],
    organisation: 'lag',
    pictures: ['chekanitsa', 'fountain', 'street-repair', 'bus-stop'],
    bg: {
      title: 'Място за всички: рисунки към обсъжданията',
      summary:
        'Зоната за отдих в „Чеканица“, чешмата, тротоарът и автобусът, както си ги представя ' +
        'художникът. Това са илюстрации, не проекти.',
    },
    en: {
      title: 'A place for everyone: drawings for the discussions',
      summary:
        'The recreation area at Chekanitsa, the fountain, the pavement and the bus as the artist ' +
        'imagines them. These are illustrations, not designs.',
    },
  },
  lifeTogether: {
    daysAgo: 90,
    policyArea: 'culture',
    communities: ['botevgrad', 'trudovets'],
    organisation: 'chitalishte',
    pictures: ['stage', 'library', 'market', 'school-yard', 'home-care'],
    bg: {
      title: 'Делник и празник',
      summary:
        'Пет рисувани сцени от живота на общината: читалище, библиотека, пазар, училищен двор и ' +
        'грижа у дома.',
    },
  },
} satisfies Record<string, Gallery>;
