/** Days between the two calendars of Excel: a serial counted from 1904 plus these is the same day counted from 1900. */
export const DAYS_1904 = 1_462;
