// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveIpControlPolicyItem`, from `cloudapi/RemoveIpControlPolicyItem.md`.

use alicloud_runtime::codegen::*;

/// Removes one or more policies from an IP access control list.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::RemoveIpControlPolicyItemRequest::new()
///     .ip_control_id("...")
///     .policy_item_ids("...");
/// let reply = client.remove_ip_control_policy_item(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveIpControlPolicyItemRequest {
    /// **Required.** ID of the IP address control that the call is about.
    pub ip_control_id: Option<String>,
    /// **Required.** IDs of the policy items to work on or to narrow the list down to.
    pub policy_item_ids: Option<String>,
}

impl RemoveIpControlPolicyItemRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IpControlId`, which is required.
    pub fn ip_control_id(mut self, value: impl Into<String>) -> Self {
        self.ip_control_id = Some(value.into());
        self
    }
    /// Sets `PolicyItemIds`, which is required.
    pub fn policy_item_ids(mut self, value: impl Into<String>) -> Self {
        self.policy_item_ids = Some(value.into());
        self
    }
}

request! {
    RemoveIpControlPolicyItemRequest {
        "IpControlId" => ip_control_id: query,
        "PolicyItemIds" => policy_item_ids: query,
    }
}

impl Operation for RemoveIpControlPolicyItemRequest {
    type Response = RemoveIpControlPolicyItemResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RemoveIpControlPolicyItem")
        .required(&["IpControlId", "PolicyItemIds"]);
}

/// Response to [`RemoveIpControlPolicyItemRequest`].
pub type RemoveIpControlPolicyItemResponse = alicloud_runtime::EmptyResponse;
