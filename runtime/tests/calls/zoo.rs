//! A made-up product with operations of both styles.

use alicloud_runtime::{NoDocumentedErrors, UndocumentedResponse, codegen::*};

pub(crate) static PRODUCT: Product = Product::new("Zoo", "2020-01-01");

/// RPC style, with query, form and an idempotency token.
#[derive(Clone, Debug, Default)]
pub(crate) struct Feed {
    pub(crate) animal: Option<String>,
    pub(crate) food: Vec<String>,
    pub(crate) note: Option<String>,
    pub(crate) client_token: Option<String>,
    pub(crate) region_id: Option<String>,
}

impl Operation for Feed {
    type Response = Fed;
    type Error = FeedError;
    const INFO: OperationInfo = OperationInfo::rpc(&PRODUCT, "Feed")
        .required(&["Animal", "Food"])
        .region("RegionId")
        .dry_run("DryRun")
        .idempotency_token("ClientToken");
}

impl Encode for Feed {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.query("Animal", &self.animal);
        e.query("Food", &self.food);
        e.form("Note", &self.note);
        e.query("ClientToken", &self.client_token);
        e.query("RegionId", &self.region_id);
    }
}

/// ROA style, with path, query, header and a JSON body.
#[derive(Clone, Debug, Default)]
pub(crate) struct Move {
    pub(crate) animal: Option<String>,
    pub(crate) cage: Option<String>,
    pub(crate) dry: Option<bool>,
    pub(crate) reason: Option<String>,
}

impl Operation for Move {
    type Response = Fed;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo =
        OperationInfo::rpc(&PRODUCT, "Move").roa("PUT", "/animals/{animal}/cage");
}

impl Encode for Move {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.path("animal", &self.animal);
        e.query("dry", &self.dry);
        e.header("x-acs-reason", &self.reason);
        e.body("cage", &self.cage);
    }
}

/// An operation whose response comes piece by piece.
#[derive(Clone, Debug, Default)]
pub(crate) struct Watch;

impl Operation for Watch {
    type Response = Fed;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo =
        OperationInfo::rpc(&PRODUCT, "Watch").foreign_protocol("server-sent events");
}

impl Encode for Watch {
    fn encode(&self, _: &mut Encoder<'_>) {}
}

/// An operation that tells of failures by a flag in its response.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wash;

impl Operation for Wash {
    type Response = Fed;
    type Error = FeedError;
    const INFO: OperationInfo = OperationInfo::rpc(&PRODUCT, "Wash")
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

impl Encode for Wash {
    fn encode(&self, _: &mut Encoder<'_>) {}
}

/// An operation whose response nobody documented.
#[derive(Clone, Debug, Default)]
pub(crate) struct Inspect;

impl Operation for Inspect {
    type Response = UndocumentedResponse;
    type Error = FeedError;
    const INFO: OperationInfo = OperationInfo::rpc(&PRODUCT, "Inspect");
}

impl Encode for Inspect {
    fn encode(&self, _: &mut Encoder<'_>) {}
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Fed {
    pub(crate) weight: Option<i64>,
    pub(crate) code: Option<String>,
    pub(crate) friends: Vec<Friend>,
}

impl Decode for Fed {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "Weight" => d.value(&mut self.weight),
            "Friends" => d.list(&mut self.friends, "Friend"),
            "Code" => d.value(&mut self.code),
            _ => d.unknown(name),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Friend {
    pub(crate) name: Option<String>,
    pub(crate) age: Option<i32>,
}

impl Decode for Friend {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "Name" => d.value(&mut self.name),
            "Age" => d.value(&mut self.age),
            _ => d.unknown(name),
        }
    }
}

errors! {
    /// Errors of feeding.
    pub enum FeedError {
        NotHungry = "NotHungry" ("400"), "no", "Wait.";
        Asleep = "Animal.Asleep" ("403"), "zzz", "Wake it.";
    }
}

pub(crate) fn feed() -> Feed {
    Feed {
        animal: Some("bär +*~".into()),
        food: vec!["hay".into(), "苹果".into()],
        ..Feed::default()
    }
}

pub(crate) fn put() -> Move {
    Move {
        animal: Some("a/b ü".into()),
        cage: Some("c \"1\"".into()),
        dry: Some(true),
        reason: Some("why".into()),
    }
}
