//! The blank radar that a page is printed with has the geometry of the live one: both are held to the same vectors.

mod common;

use serde_json::Value;

#[test]
fn the_radar_is_that_of_the_vectors() {
    let path = common::repository().join("tests/vectors/radar.json");
    let text = std::fs::read_to_string(path).expect("the vectors are there");
    let vectors: Vec<Value> = serde_json::from_str(&text).expect("they are JSON");
    for vector in &vectors {
        let name = vector["name"].as_str().expect("each has a name");
        let labels = vector["labels"].as_array().expect("a list of labels").iter();
        let labels: Vec<_> = labels.map(|label| label.as_str().expect("a label is text").to_owned()).collect();
        let number = |key: &str| u32::try_from(vector[key].as_u64().expect("a whole number")).expect("a small one");
        let drawn = katern::radar::layout(&labels, number("min"), number("max"));
        let drawn = serde_json::to_value(&drawn).expect("it can be written");
        assert_eq!(plain(&drawn), plain(&vector["radar"]), "{name}");
    }
    assert!(vectors.len() >= 5, "{}", vectors.len());
}

/// All numbers as one sort of number: 12 and 12.0 are the same place.
fn plain(value: &Value) -> Value {
    match value {
        Value::Number(number) => serde_json::json!(number.as_f64()),
        Value::Array(values) => values.iter().map(plain).collect(),
        Value::Object(fields) => Value::Object(fields.iter().map(|(key, value)| (key.clone(), plain(value))).collect()),
        other => other.clone(),
    }
}
