export const myDesk = {
};
