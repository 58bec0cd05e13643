// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDispatchRule`, from `arms/DeleteDispatchRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a dispatch policy; alerts are no longer assigned by it.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteDispatchRuleRequest::new()
///     .id("12345")
///     .region_id("cn-hangzhou");
/// let reply = client.delete_dispatch_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDispatchRuleRequest {
    /// **Required.** Identifier of the item within its collection. Example: `12345`.
    pub id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteDispatchRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteDispatchRuleRequest {
        "Id" => id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteDispatchRuleRequest {
    type Response = DeleteDispatchRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDispatchRule")
        .required(&["Id", "RegionId"])
        .success_flag("Success")
        .region("RegionId");
}

/// Response to [`DeleteDispatchRuleRequest`].
#[non_exhaustive]
pub struct DeleteDispatchRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `16AF921B-8187-489F-9913-43C808B4****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteDispatchRuleResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
