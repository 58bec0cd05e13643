// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDispatchRule`, from `arms/ListDispatchRule.md`.

use alicloud_runtime::codegen::*;

/// Lists dispatch policies with their names, IDs, and states.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListDispatchRuleRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.list_dispatch_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDispatchRuleRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that people know the item by. Example: `Prod`.
    pub name: Option<String>,
    /// Whether policies of the service are listed as well. Default: `false`. Example: `true`.
    pub system: Option<bool>,
}

impl ListDispatchRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `System`.
    #[inline]
    pub fn system(mut self, value: bool) -> Self {
        self.system = Some(value);
        self
    }
}

request! {
    ListDispatchRuleRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "System" => system: query,
    }
}

impl Operation for ListDispatchRuleRequest {
    type Response = ListDispatchRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDispatchRule")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListDispatchRuleRequest`].
#[non_exhaustive]
pub struct ListDispatchRuleResponse {
    /// Rules that apply to the dispatch, one entry each.
    pub dispatch_rules: Vec<DispatchRule>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `34ED024E-9E31-434A-9E4E-D9D15C3****`.
    pub request_id: Option<String>,
}

response! {
    ListDispatchRuleResponse {
        "DispatchRules" => dispatch_rules: list(""),
        "RequestId" => request_id: value,
    }
}

/// Rules that apply to the dispatch, one entry each.
#[non_exhaustive]
pub struct DispatchRule {
    /// Name that people know the item by. Example: `Prod`.
    pub name: Option<String>,
    /// ID of the rule that the call or the item is about. Example: `10282`.
    pub rule_id: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `true`.
    pub state: Option<String>,
}

response! {
    DispatchRule {
        "Name" => name: value,
        "RuleId" => rule_id: value,
        "State" => state: value,
    }
}
