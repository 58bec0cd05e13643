// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAlertContactGroup`, from `arms/CreateAlertContactGroup.md`.

use alicloud_runtime::codegen::*;

/// Groups existing alert contacts under a name and returns the group ID.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::CreateAlertContactGroupRequest::new()
///     .contact_group_name("TestGroup")
///     .region_id("cn-hangzhou");
/// let reply = client.create_alert_contact_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAlertContactGroupRequest {
    /// **Required.** Name that the contact group goes by. Example: `TestGroup`.
    pub contact_group_name: Option<String>,
    /// IDs of the contacts to work on or to narrow the list down to. Example: `12* 23* 34*`.
    pub contact_ids: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Default: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the proxy user that the call is about. Example: `1234123*`.
    pub proxy_user_id: Option<String>,
}

impl CreateAlertContactGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    CreateAlertContactGroupRequest {
        "ContactGroupName" => contact_group_name: query,
        "ContactIds" => contact_ids: query,
        "RegionId" => region_id: query,
        "ProxyUserId" => proxy_user_id: query,
    }
}

impl Operation for CreateAlertContactGroupRequest {
    type Response = CreateAlertContactGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAlertContactGroup")
        .required(&["ContactGroupName", "RegionId"])
        .region("RegionId");
}

/// Response to [`CreateAlertContactGroupRequest`].
#[non_exhaustive]
pub struct CreateAlertContactGroupResponse {
    /// ID of the contact group that the item belongs to or stands for. Example: `446*`.
    pub contact_group_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `70675725-8F11-4817-8106-CFE0AD71****`.
    pub request_id: Option<String>,
}

response! {
    CreateAlertContactGroupResponse {
        "ContactGroupId" => contact_group_id: value,
        "RequestId" => request_id: value,
    }
}
