export {
  implement,
  type Call,
  type Handler,
  type Implementation,
  type StaffUser,
} from './implement';
export { routesOf, type Route, type RouterFactory } from './routes-of';
