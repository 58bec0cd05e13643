// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyIpControlPolicyItem`, from `cloudapi/ModifyIpControlPolicyItem.md`.

use alicloud_runtime::codegen::*;

/// Changes one policy within an IP access control list.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ModifyIpControlPolicyItemRequest::new()
///     .ip_control_id("...")
///     .policy_item_id("...")
///     .cidr_ip("...");
/// let reply = client.modify_ip_control_policy_item(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyIpControlPolicyItemRequest {
    /// **Required.** ID of the IP address control that the call is about.
    pub ip_control_id: Option<String>,
    /// **Required.** One entry in the address control policy.
    pub policy_item_id: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** IP address that belongs to the cidr.
    pub cidr_ip: Option<String>,
}

impl ModifyIpControlPolicyItemRequest {
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
    /// Sets `PolicyItemId`, which is required.
    pub fn policy_item_id(mut self, value: impl Into<String>) -> Self {
        self.policy_item_id = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `CidrIp`, which is required.
    pub fn cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.cidr_ip = Some(value.into());
        self
    }
}

request! {
    ModifyIpControlPolicyItemRequest {
        "IpControlId" => ip_control_id: query,
        "PolicyItemId" => policy_item_id: query,
        "AppId" => app_id: query,
        "CidrIp" => cidr_ip: query,
    }
}

impl Operation for ModifyIpControlPolicyItemRequest {
    type Response = ModifyIpControlPolicyItemResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyIpControlPolicyItem")
        .required(&["IpControlId", "PolicyItemId", "CidrIp"]);
}

/// Response to [`ModifyIpControlPolicyItemRequest`].
pub type ModifyIpControlPolicyItemResponse = alicloud_runtime::EmptyResponse;
