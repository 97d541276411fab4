/** The size of a printed label in millimetres, and how many stand on an A4 page: as sheets of 21 labels are sold. */
export const labelSize = { width: 63.5, height: 38.1, columns: 3, rows: 7, perPage: 21 } as const;
