// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddIpControlPolicyItem`, from `cloudapi/AddIpControlPolicyItem.md`.

use alicloud_runtime::codegen::*;

/// Adds one policy to an existing IP access control list.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::AddIpControlPolicyItemRequest::new()
///     .ip_control_id("...")
///     .cidr_ip("...");
/// let reply = client.add_ip_control_policy_item(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddIpControlPolicyItemRequest {
    /// **Required.** ID of the IP address control that the call is about.
    pub ip_control_id: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** IP address that belongs to the cidr.
    pub cidr_ip: Option<String>,
}

impl AddIpControlPolicyItemRequest {
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
    AddIpControlPolicyItemRequest {
        "IpControlId" => ip_control_id: query,
        "AppId" => app_id: query,
        "CidrIp" => cidr_ip: query,
    }
}

impl Operation for AddIpControlPolicyItemRequest {
    type Response = AddIpControlPolicyItemResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddIpControlPolicyItem")
        .required(&["IpControlId", "CidrIp"]);
}

/// Response to [`AddIpControlPolicyItemRequest`].
#[non_exhaustive]
pub struct AddIpControlPolicyItemResponse {
    /// One entry in the address control policy. Example: `P151617000829241`.
    pub policy_item_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ004`.
    pub request_id: Option<String>,
}

response! {
    AddIpControlPolicyItemResponse {
        "PolicyItemId" => policy_item_id: value,
        "RequestId" => request_id: value,
    }
}
