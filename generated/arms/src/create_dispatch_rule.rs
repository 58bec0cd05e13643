// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDispatchRule`, from `arms/CreateDispatchRule.md`.

use alicloud_runtime::codegen::*;

/// Creates a dispatch policy that decides how alerts are grouped and whom they go to.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::CreateDispatchRuleRequest::new()
///     .dispatch_rule("text")
///     .region_id("cn-hangzhou");
/// let reply = client.create_dispatch_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDispatchRuleRequest {
    /// **Required.** Notification policy, with its facts. Example: `text`.
    pub dispatch_rule: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateDispatchRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DispatchRule`, which is required.
    pub fn dispatch_rule(mut self, value: impl Into<String>) -> Self {
        self.dispatch_rule = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateDispatchRuleRequest {
        "DispatchRule" => dispatch_rule: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateDispatchRuleRequest {
    type Response = CreateDispatchRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDispatchRule")
        .required(&["DispatchRule", "RegionId"])
        .region("RegionId");
}

/// Response to [`CreateDispatchRuleRequest`].
#[non_exhaustive]
pub struct CreateDispatchRuleResponse {
    /// ID of the dispatch rule that the item belongs to or stands for. Example: `10413`.
    pub dispatch_rule_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A5EC8221-08F2-4C95-9AF1-49FD998C****`.
    pub request_id: Option<String>,
}

response! {
    CreateDispatchRuleResponse {
        "DispatchRuleId" => dispatch_rule_id: value,
        "RequestId" => request_id: value,
    }
}
