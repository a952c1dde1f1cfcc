import { C, circle, path } from './kit.ts';

/** Two voices that overlap over a ridge: the mark of the platform, on a transparent ground. */
export function logo(): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 512 512">',
    path(
      'M 196 40 C 96 40 24 104 24 188 C 24 240 50 284 92 310 L 74 392 L 160 334 C 172 336 184 337 196 337 C 296 337 368 272 368 188 C 368 104 296 40 196 40 Z',
      C.teal,
    ),
    path(
      'M 330 168 C 424 168 488 226 488 304 C 488 348 466 386 430 410 L 448 480 L 372 434 C 358 437 344 438 330 438 C 240 438 174 380 174 304 C 174 226 240 168 330 168 Z',
      C.ochre,
    ),
    path(
      'M 196 337 C 296 337 368 272 368 188 C 368 182 368 176 367 170 C 355 168 343 168 330 168 C 240 168 174 226 174 304 C 174 315 175 326 178 336 C 184 337 190 337 196 337 Z',
      C.ink,
    ),
    path('M 236 350 L 300 272 L 336 312 L 370 262 L 432 350 Z', C.white),
    circle(130, 180, 20, C.white),
    circle(196, 180, 20, C.white),
    circle(262, 180, 20, C.white),
    '</svg>',
  ].join('');
}
