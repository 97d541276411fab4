/**
 * What the clocks of a time zone show at a moment, as a date whose local hours are those: the form in which the
 * reader of opening hours wants its time, wherever the reader of the page is.
 */
export function wallClock(moment: Date, timeZone: string): Date {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(moment);
  const of = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  return new Date(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
}
