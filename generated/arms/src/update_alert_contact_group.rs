// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAlertContactGroup`, from `arms/UpdateAlertContactGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or the members of an alert contact group.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::UpdateAlertContactGroupRequest::new()
///     .contact_group_id(123)
///     .contact_group_name("TestGroup")
///     .region_id("cn-hangzhou");
/// let reply = client.update_alert_contact_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAlertContactGroupRequest {
    /// **Required.** ID of the contact group that the call is about. Example: `123`.
    pub contact_group_id: Option<i64>,
    /// **Required.** Name that the contact group goes by. Example: `TestGroup`.
    pub contact_group_name: Option<String>,
    /// IDs of the contacts to work on or to narrow the list down to. Example: `12* 23* 34*`.
    pub contact_ids: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Default: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the proxy user that the call is about. Example: `123412**`.
    pub proxy_user_id: Option<String>,
}

impl UpdateAlertContactGroupRequest {
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
    /// Sets `ContactGroupName`, which is required.
    pub fn contact_group_name(mut self, value: impl Into<String>) -> Self {
        self.contact_group_name = Some(value.into());
        self
    }
    /// Sets `ContactIds`.
    pub fn contact_ids(mut self, value: impl Into<String>) -> Self {
        self.contact_ids = Some(value.into());
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
    UpdateAlertContactGroupRequest {
        "ContactGroupId" => contact_group_id: query,
        "ContactGroupName" => contact_group_name: query,
        "ContactIds" => contact_ids: query,
        "RegionId" => region_id: query,
        "ProxyUserId" => proxy_user_id: query,
    }
}

impl Operation for UpdateAlertContactGroupRequest {
    type Response = UpdateAlertContactGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAlertContactGroup")
        .required(&["ContactGroupId", "ContactGroupName", "RegionId"])
        .success_flag("IsSuccess")
        .region("RegionId");
}

/// Response to [`UpdateAlertContactGroupRequest`].
#[non_exhaustive]
pub struct UpdateAlertContactGroupResponse {
    /// Whether the is succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9319A57D-2D9E-472A-B69B-CF3CD16D****`.
    pub request_id: Option<String>,
}

response! {
    UpdateAlertContactGroupResponse {
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}
