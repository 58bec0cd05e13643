// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMonitorGroup`, from `cms/DeleteMonitorGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ContactGroup};

/// Deletes an application group; its resources themselves stay.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DeleteMonitorGroupRequest::new()
///     .group_id(12345);
/// let reply = client.delete_monitor_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMonitorGroupRequest {
    /// **Required.** Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `12345`.
    pub group_id: Option<i64>,
}

impl DeleteMonitorGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
}

request! {
    DeleteMonitorGroupRequest {
        "GroupId" => group_id: query,
    }
}

impl Operation for DeleteMonitorGroupRequest {
    type Response = DeleteMonitorGroupResponse;
    type Error = DeleteMonitorGroupError;
    const INFO: OperationInfo = super::operation("DeleteMonitorGroup")
        .required(&["GroupId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteMonitorGroupError] = &[
        DeleteMonitorGroupError::Any,
        DeleteMonitorGroupError::InvalidQueryParameter,
        DeleteMonitorGroupError::AccessDeniedException,
        DeleteMonitorGroupError::LimitExceeded,
        DeleteMonitorGroupError::AccessForbidden,
        DeleteMonitorGroupError::InvalidClientTokenId,
        DeleteMonitorGroupError::ResourceNotFound,
        DeleteMonitorGroupError::ResourceConflict,
        DeleteMonitorGroupError::ThrottliNgException,
        DeleteMonitorGroupError::InternalError,
    ];
}

/// Response to [`DeleteMonitorGroupRequest`].
#[non_exhaustive]
pub struct DeleteMonitorGroupResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Application group that was deleted.
    pub group: Option<Group>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CA35B3AE-4FFD-4A33-AE67-67EF68711EFA`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteMonitorGroupResponse {
        "Code" => code: value,
        "Group" => group: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Application group that was deleted.
#[non_exhaustive]
pub struct Group {
    /// Alert contact groups that are notified.
    pub contact_groups: Vec<ContactGroup>,
    /// Name of the application group. Example: `text`.
    pub group_name: Option<String>,
}

response! {
    Group {
        "ContactGroups" => contact_groups: list("ContactGroup"),
        "GroupName" => group_name: value,
    }
}

/// Errors that the documentation of [`DeleteMonitorGroupRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 206
/// - [`InvalidQueryParameter`](super::DocumentedError::InvalidQueryParameter)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`LimitExceeded`](super::DocumentedError::LimitExceeded)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`InvalidClientTokenId`](super::DocumentedError::InvalidClientTokenId)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`ResourceConflict`](super::DocumentedError::ResourceConflict)
/// - [`ThrottliNgException`](super::DocumentedError::ThrottliNgException)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteMonitorGroupError = super::DocumentedError;
