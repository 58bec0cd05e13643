// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// The bindings that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Binding {
    /// Exchange that messages come from. Example: `test`.
    pub source_exchange: Option<String>,
    /// Headers or routing settings of the binding. Example: `all`.
    pub argument: Option<String>,
    /// Key that opens, signs or picks out the binding. Example: `amq.test`.
    pub binding_key: Option<String>,
    /// What the exchange passes messages to: a `QUEUE` or another exchange. Example: `QUEUE`.
    pub binding_type: Option<String>,
    /// Queue or exchange that messages are passed to. Example: `QueueTest`.
    pub destination_name: Option<String>,
}

response! {
    Binding {
        "SourceExchange" => source_exchange: value,
        "Argument" => argument: value,
        "BindingKey" => binding_key: value,
        "BindingType" => binding_type: value,
        "DestinationName" => destination_name: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct BindingData {
    /// How many items one response holds at most. Example: `1`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caebacccb2be03f84eb48b699f0a****`.
    pub next_token: Option<String>,
    /// The bindings that were found or are concerned, one entry each.
    pub bindings: Vec<Binding>,
}

response! {
    BindingData {
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "Bindings" => bindings: list(""),
    }
}

values! {
    /// Which of the editions on sale it is.
    pub enum Edition {
        /// On machines that are shared with others.
        Shared = "shared",
        /// On machines of its own.
        Dedicated = "dedicated",
    }
}

values! {
    /// Kind or model of the instance, which sets what it can do.
    pub enum InstanceType {
        /// Professional Edition.
        Professional = "professional",
        /// Enterprise Edition.
        Enterprise = "enterprise",
        /// Enterprise Platinum Edition.
        Vip = "vip",
        /// Serverless, billed by requests.
        Serverless = "serverless",
        /// Serverless with a reserved rate of requests.
        Provisioned = "provisioned",
    }
}

values! {
    /// How the serverless is billed.
    pub enum ServerlessChargeType {
        /// Every request is billed.
        OnDemand = "onDemand",
        /// A reserved rate is billed, and requests beyond it.
        Provisioned = "provisioned",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}
