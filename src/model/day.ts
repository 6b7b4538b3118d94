const MILLISECONDS = 86_400_000

/** The moment at which a day begins in UTC, of `2026-03-14`; undefined for a day that the calendar does not have. */
export function dayOf(text: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? day : undefined
}

/** How many whole days lie between a day, `2026-03-14`, and a moment; undefined where there is no such day. */
export function daysSince(text: string, moment: Date): number | undefined {
  const day = dayOf(text)
  return day && Math.floor((moment.getTime() - day.getTime()) / MILLISECONDS)
}
