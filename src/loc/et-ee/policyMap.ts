export const policyMap = {};
