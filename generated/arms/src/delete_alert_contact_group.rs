// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAlertContactGroup`, from `arms/DeleteAlertContactGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a group of alert contacts; the contacts themselves stay.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteAlertContactGroupRequest::new()
///     .contact_group_id(123)
///     .region_id("cn-hangzhou");
/// let reply = client.delete_alert_contact_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAlertContactGroupRequest {
    /// **Required.** ID of the contact group that the call is about. Example: `123`.
    pub contact_group_id: Option<i64>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Default: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the proxy user that the call is about. Example: `123412**`.
    pub proxy_user_id: Option<String>,
}

impl DeleteAlertContactGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactGroupId`, which is required.
    #[inline]
    pub fn contact_group_id(mut self, value: i64) -> Self {
        self.contact_group_id = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ProxyUserId`.
    pub fn proxy_user_id(mut self, value: impl Into<String>) -> Self {
        self.proxy_user_id = Some(value.into());
        self
    }
}

request! {
    DeleteAlertContactGroupRequest {
        "ContactGroupId" => contact_group_id: query,
        "RegionId" => region_id: query,
        "ProxyUserId" => proxy_user_id: query,
    }
}

impl Operation for DeleteAlertContactGroupRequest {
    type Response = DeleteAlertContactGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAlertContactGroup")
        .required(&["ContactGroupId", "RegionId"])
        .success_flag("IsSuccess")
        .region("RegionId");
}

/// Response to [`DeleteAlertContactGroupRequest`].
#[non_exhaustive]
pub struct DeleteAlertContactGroupResponse {
    /// Whether the is succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C21AB7CF-B7AF-410F-BD61-82D1567F****`.
    pub request_id: Option<String>,
}

response! {
    DeleteAlertContactGroupResponse {
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}
