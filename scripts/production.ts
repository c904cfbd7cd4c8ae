/** Imported before all else: what is imported after it is React as it is published, a good deal faster than its other half. */
process.env['NODE_ENV'] = 'production';
