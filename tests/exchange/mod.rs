mod plan_json;
mod samples;
