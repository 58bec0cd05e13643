// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDispatchRule`, from `arms/UpdateDispatchRule.md`.

use alicloud_runtime::codegen::*;

/// Changes an existing dispatch policy, given as one JSON string.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::UpdateDispatchRuleRequest::new()
///     .dispatch_rule("text")
///     .region_id("cn-hangzhou");
/// let reply = client.update_dispatch_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDispatchRuleRequest {
    /// **Required.** Notification policy, with its facts. Example: `text`.
    pub dispatch_rule: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UpdateDispatchRuleRequest {
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
    UpdateDispatchRuleRequest {
        "DispatchRule" => dispatch_rule: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for UpdateDispatchRuleRequest {
    type Response = UpdateDispatchRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateDispatchRule")
        .required(&["DispatchRule", "RegionId"])
        .success_flag("Success")
        .region("RegionId");
}

/// Response to [`UpdateDispatchRuleRequest`].
#[non_exhaustive]
pub struct UpdateDispatchRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A5EC8221-08F2-4C95-9AF1-49FD998C****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateDispatchRuleResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
