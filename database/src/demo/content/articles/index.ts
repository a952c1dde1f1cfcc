import { chekanitsa } from './chekanitsa';
import { fountains } from './fountains';
import { streaming } from './streaming';

export const articles = { streaming, fountains, chekanitsa };
