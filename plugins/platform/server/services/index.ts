import { endpoints } from './endpoints';
import { forms } from './forms';
import { health } from './health';
import { jobs } from './jobs';

export const services = { endpoints, forms, health, jobs };
