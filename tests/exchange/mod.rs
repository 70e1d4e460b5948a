mod plan_json;
