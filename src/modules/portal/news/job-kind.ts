export const publishNewsJob = "portal.publishNews";
