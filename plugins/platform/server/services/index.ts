import { endpoints } from './endpoints';
import { health } from './health';
import { jobs } from './jobs';

export const services = { endpoints, health, jobs };
