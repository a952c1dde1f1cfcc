import { auditService } from '../audit/service';
import { endpoints } from './endpoints';
import { health } from './health';
import { jobs } from './jobs';

export const services = { audit: auditService, endpoints, health, jobs };
