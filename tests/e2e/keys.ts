/** Keys as WebDriver names them. */
export const KEYS = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  Control: '\uE009',
  Enter: '\uE007',
  Escape: '\uE00C',
  Meta: '\uE03D',
  Shift: '\uE008',
} as const
