declare namespace App {
  type Locals = import('@dialozi/publisher/contract').PageLocals;
}
