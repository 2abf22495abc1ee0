// A thread that dies over its first batch.
export default () => process.exit(3);
