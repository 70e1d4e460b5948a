mod contents;
mod plan_json;
mod samples;
