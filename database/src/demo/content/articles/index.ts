import { accessibleBuildings } from './accessible-buildings';
import { budget } from './budget';
import { buses } from './buses';
import { chekanitsa } from './chekanitsa';
import { doctor } from './doctor';
import { festivals } from './festivals';
import { fountains } from './fountains';
import { homeCare } from './home-care';
import { libraryBox } from './library-box';
import { market } from './market';
import { pavements } from './pavements';
import { publicOrder } from './public-order';
import { riverCleaning } from './river-cleaning';
import { schoolYards } from './school-yards';
import { solar } from './solar';
import { streaming } from './streaming';
import { survey } from './survey';
import { trails } from './trails';
import { waste } from './waste';
import { winter } from './winter';
import { youthIdeas } from './youth-ideas';

/** Newest first; the keys are what the demo remembers them by. */
export const articles = {
  budget,
  streaming,
  publicOrder,
  fountains,
  winter,
  chekanitsa,
  buses,
  schoolYards,
  pavements,
  homeCare,
  youthIdeas,
  accessibleBuildings,
  libraryBox,
  trails,
  market,
  doctor,
  solar,
  waste,
  riverCleaning,
  survey,
  festivals,
};
