// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeContactListByContactGroup`, from `cms/DescribeContactListByContactGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Channels};

/// Lists the contacts of an alert contact group.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeContactListByContactGroupRequest::new()
///     .contact_group_name("CloudMonitor");
/// let reply = client.describe_contact_list_by_contact_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeContactListByContactGroupRequest {
    /// **Required.** Alert contact group concerned. Example: `CloudMonitor`.
    pub contact_group_name: Option<String>,
}

impl DescribeContactListByContactGroupRequest {
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
}

request! {
    DescribeContactListByContactGroupRequest {
        "ContactGroupName" => contact_group_name: query,
    }
}

impl Operation for DescribeContactListByContactGroupRequest {
    type Response = DescribeContactListByContactGroupResponse;
    type Error = DescribeContactListByContactGroupError;
    const INFO: OperationInfo = super::operation("DescribeContactListByContactGroup")
        .required(&["ContactGroupName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeContactListByContactGroupError] = &[
        DescribeContactListByContactGroupError::Any,
        DescribeContactListByContactGroupError::InternalError,
    ];
}

/// Response to [`DescribeContactListByContactGroupRequest`].
#[non_exhaustive]
pub struct DescribeContactListByContactGroupResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Alert contacts, one entry each.
    pub contacts: Vec<Contact>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `06D5ECC2-B9BE-42A4-8FA3-1A610FB08B83`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeContactListByContactGroupResponse {
        "Code" => code: value,
        "Contacts" => contacts: list("Contact"),
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Alert contacts, one entry each.
#[non_exhaustive]
pub struct Contact {
    /// Ways in which the contact is notified.
    pub channels: Option<Channels>,
    /// When the item was created. Example: `1552314252000`.
    pub create_time: Option<i64>,
    /// Note about the item. Example: `ECS`.
    pub desc: Option<String>,
    /// Name of the alert contact. Example: `Alice`.
    pub name: Option<String>,
    /// When the item was last changed. Example: `1552314252000`.
    pub update_time: Option<i64>,
}

response! {
    Contact {
        "Channels" => channels: value,
        "CreateTime" => create_time: value,
        "Desc" => desc: value,
        "Name" => name: value,
        "UpdateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`DescribeContactListByContactGroupRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeContactListByContactGroupError = super::DocumentedError;
