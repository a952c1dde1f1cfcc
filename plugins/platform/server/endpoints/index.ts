export {
  implement,
  type Call,
  type Handler,
  type Implementation,
  type StaffUser,
} from './implement';
export { routesOf } from './routes-of';
