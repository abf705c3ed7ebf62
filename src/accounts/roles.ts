export const roles = ['teacher', 'desk', 'partner', 'coordinator'] as const
export type Role = (typeof roles)[number]
