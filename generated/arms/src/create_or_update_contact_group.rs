// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOrUpdateContactGroup`, from `arms/CreateOrUpdateContactGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates an alert contact group, or changes the group whose ID is given.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::CreateOrUpdateContactGroupRequest::new()
///     .contact_group_name("TestGroup");
/// let reply = client.create_or_update_contact_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOrUpdateContactGroupRequest {
    /// ID of the contact group that the call is about. Example: `123`.
    pub contact_group_id: Option<i64>,
    /// **Required.** Name that the contact group goes by. Example: `TestGroup`.
    pub contact_group_name: Option<String>,
    /// IDs of the contacts to work on or to narrow the list down to. Example: `[1,2,3]`.
    pub contact_ids: Option<String>,
}

impl CreateOrUpdateContactGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactGroupId`.
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
}

request! {
    CreateOrUpdateContactGroupRequest {
        "ContactGroupId" => contact_group_id: form,
        "ContactGroupName" => contact_group_name: form,
        "ContactIds" => contact_ids: form,
    }
}

impl Operation for CreateOrUpdateContactGroupRequest {
    type Response = CreateOrUpdateContactGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateOrUpdateContactGroup")
        .required(&["ContactGroupName"]);
}

/// Response to [`CreateOrUpdateContactGroupRequest`].
#[non_exhaustive]
pub struct CreateOrUpdateContactGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9319A57D-2D9E-472A-B69B-CF3CD16D****`.
    pub request_id: Option<String>,
    /// The alert contact group that the item belongs to or stands for.
    pub alert_contact_group: Option<AlertContactGroup>,
}

response! {
    CreateOrUpdateContactGroupResponse {
        "RequestId" => request_id: value,
        "AlertContactGroup" => alert_contact_group: value,
    }
}

/// The alert contact group that the item belongs to or stands for.
#[non_exhaustive]
pub struct AlertContactGroup {
    /// ID of the contact group that the item belongs to or stands for. Example: `123`.
    pub contact_group_id: Option<f64>,
    /// Name that the contact group goes by. Example: `TestGroup`.
    pub contact_group_name: Option<String>,
    /// IDs of the contacts that were found or are concerned. Example: `[1,2,3]`.
    pub contact_ids: Option<String>,
}

response! {
    AlertContactGroup {
        "ContactGroupId" => contact_group_id: value,
        "ContactGroupName" => contact_group_name: value,
        "ContactIds" => contact_ids: value,
    }
}
