import type { Asset } from './assets';

/** Every alternative text begins by saying that this is a drawing: no photograph stands here. */
function drawing(file: string, shows: string): Asset {
  return {
    path: `pictures/${file}.jpg`,
    name: `${file}.jpg`,
    alt: `Рисувана илюстрация: ${shows}`,
  };
}

export const pictureFiles = {
  logo: {
    path: 'pictures/logo.png',
    name: 'dialozi-logo.png',
    alt: 'Диалози за бъдещето на Ботевград',
  },
  valley: drawing('valley', 'градът в котловината сутрин, зад него се редят планински ридове.'),
  'clock-tower': drawing('clock-tower', 'часовниковата кула на Ботевград привечер.'),
  fountain: drawing('fountain', 'каменна чешма с течаща вода, до нея възрастен и дете.'),
  chekanitsa: drawing('chekanitsa', 'зона за отдих с беседка, пейка и широка пътека край гората.'),
  village: drawing('village', 'село с червени покриви сред есенни дървета.'),
  river: drawing('river', 'двама души на пешеходен мост над река, от двете страни дървета.'),
  winter: drawing('winter', 'снегорин чисти планински път край две къщи.'),
  trail: drawing('trail', 'туристи с раници вървят по пътека, отпред има пътепоказател.'),
  'council-hall': drawing(
    'council-hall',
    'заседание в зала, снимано отзад от камера за пряко излъчване.',
  ),
  library: drawing('library', 'читалня с пълни лавици, две деца и библиотекарка до масата.'),
  stage: drawing('stage', 'танцьори в народни носии, хванати на хоро върху сцена.'),
  'round-table': drawing('round-table', 'хора около кръгла маса, на стената карта и бележки.'),
  'school-yard': drawing('school-yard', 'двор на училище с игрище, на което играят деца.'),
  market: drawing('market', 'пазар с три сергии и хора, които пазаруват.'),
  'bus-stop': drawing('bus-stop', 'автобус с рампа на спирка, където чакат трима души.'),
  'street-repair': drawing(
    'street-repair',
    'двама работници подреждат тротоар, по велоалеята минава колоездач.',
  ),
  'solar-roofs': drawing(
    'solar-roofs',
    'сграда със слънчеви панели, до нея контейнери за разделно събиране.',
  ),
  'home-care': drawing('home-care', 'социален работник посреща възрастна жена пред дома ѝ.'),
} satisfies Record<string, Asset>;
