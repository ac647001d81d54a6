/** How the matrix is laid out; the table is what the address leaves unsaid. */
export const matrixLayouts = ['table', 'byTeam', 'byInstitution'] as const;
export type MatrixLayout = typeof matrixLayouts[number];
