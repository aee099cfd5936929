/** What a file may ask of us. A sheet of 1,048,576 × 10 (400 MB of XML) is legal; a bomb is not. */
export const MOST_PARTS = 5_000;
export const MOST_BYTES = 1_073_741_824;
export const MOST_RATIO = 200;
/** Below this a part may be as compressible as it likes: 20 MB of zeros do no harm. */
export const RATIO_FLOOR = 20_971_520;
