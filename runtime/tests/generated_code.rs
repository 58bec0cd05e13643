//! Code of the shape that the generator prints, against this crate's surface.

use alicloud_runtime::{
    codegen::*,
    encode::{Params, Position},
};

static PRODUCT: Product = Product {
    code: "Zoo",
    version: "2020-01-01",
    endpoints: Endpoints {
        central: None,
        regional: &[RegionalEndpoint::public(
            "cn-hangzhou",
            "zoo.cn-hangzhou.aliyuncs.com",
        )],
        rule: Some("zoo.{region}.aliyuncs.com"),
        location_code: None,
    },
};

#[derive(Clone, Debug, Default, PartialEq)]
struct FeedRequest {
    animal_id: Option<String>,
    food: Option<Open<Food>>,
    tag: Vec<Tag>,
    plan: Vec<Tag>,
    days: Vec<i32>,
    note: Option<Tag>,
}

impl FeedRequest {
    fn animal_id(mut self, value: impl Into<String>) -> Self {
        self.animal_id = Some(value.into());
        self
    }
}

impl Operation for FeedRequest {
    type Response = FeedResponse;
    type Error = FeedError;
    const INFO: OperationInfo = OperationInfo::rpc(&PRODUCT, "Feed")
        .required(&["AnimalId", "Tag"])
        .idempotency_token("ClientToken");
}

impl Encode for FeedRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.query("AnimalId", &self.animal_id);
        e.query("Food", &self.food);
        e.query("Tag", &self.tag);
        e.query_json("Plan", &self.plan);
        e.query_joined("Days", ',', &self.days);
        e.body("Note", &self.note);
        e.body("Tags", &self.tag);
        e.body_json("PlanText", &self.plan);
        e.body_joined("DayText", ' ', &self.days);
    }
}

struct Tag {
    key: Option<String>,
    value: Option<String>,
}

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

struct FeedResponse {
    request_id: Option<String>,
    count: Option<i32>,
    food: Option<Open<Food>>,
    animals: Vec<Animal>,
    names: Vec<String>,
}

response! {
    FeedResponse {
        "RequestId" => request_id: value,
        "Count" => count: value,
        "Food" => food: value,
        "Animals" => animals: list("Animal"),
        "Names" => names: list(""),
    }
}

struct Animal {
    id: Option<i64>,
    parent: Option<Box<Animal>>,
}

response! {
    Animal {
        "Id" => id: value,
        "Parent" => parent: value,
    }
}

values! {
    /// What is fed.
    pub enum Food {
        /// Hay.
        Hay = "hay",
    }
}

errors! {
    /// Errors of feeding.
    pub enum FeedError {
        NotHungry = "NotHungry.Now" ("403"), "not hungry", "Feed later.";
    }
}

fn tag(key: &str, value: &str) -> Tag {
    Tag {
        key: Some(key.into()),
        value: Some(value.into()),
    }
}

#[test]
fn a_request_becomes_flat_parameters_and_a_json_body() {
    let request = FeedRequest {
        food: Some("grass".into()),
        tag: vec![tag("a", "1"), tag("b", "2")],
        plan: vec![tag("c", "\"3\"")],
        days: vec![1, 2],
        note: Some(Tag {
            key: Some("k".into()),
            value: None,
        }),
        ..FeedRequest::default().animal_id("a-1")
    };
    let mut params = Params::new();
    Encoder::request(&mut params, &request, None);
    let query: Vec<_> = params.at(Position::Query).collect();
    assert_eq!(
        query,
        [
            ("AnimalId", "a-1"),
            ("Food", "grass"),
            ("Tag.1.Key", "a"),
            ("Tag.1.Value", "1"),
            ("Tag.2.Key", "b"),
            ("Tag.2.Value", "2"),
            ("Plan", r#"[{"Key":"c","Value":"\"3\""}]"#),
            ("Days", "1,2"),
        ]
    );
    let (_, body) = params.body().unwrap();
    let body: Value = serde_json::from_slice(body).unwrap();
    assert_eq!(
        body,
        serde_json::json!({
            "Note": {"Key": "k"},
            "Tags": [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}],
            "PlanText": r#"[{"Key":"c","Value":"\"3\""}]"#,
            "DayText": "1 2",
        })
    );
    assert!(params.has("Tag") && params.has("Note") && !params.has("Ta"));
}

#[test]
fn nothing_given_writes_nothing() {
    let mut params = Params::new();
    Encoder::request(
        &mut params,
        &FeedRequest {
            note: Some(Tag::default()),
            ..FeedRequest::default()
        },
        None,
    );
    assert_eq!(params.at(Position::Query).count(), 0);
    assert!(params.body().is_none());
}
