// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMonitorGroup`, from `cms/CreateMonitorGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates an application group, which brings resources together for monitoring.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::CreateMonitorGroupRequest::new()
///     .group_name("text");
/// let reply = client.create_monitor_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMonitorGroupRequest {
    /// **Required.** Name of the application group. Example: `text`.
    pub group_name: Option<String>,
    /// Alert contact groups that are notified. Example: `text`.
    pub contact_groups: Option<String>,
}

impl CreateMonitorGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `ContactGroups`.
    pub fn contact_groups(mut self, value: impl Into<String>) -> Self {
        self.contact_groups = Some(value.into());
        self
    }
}

request! {
    CreateMonitorGroupRequest {
        "GroupName" => group_name: query,
        "ContactGroups" => contact_groups: query,
    }
}

impl Operation for CreateMonitorGroupRequest {
    type Response = CreateMonitorGroupResponse;
    type Error = CreateMonitorGroupError;
    const INFO: OperationInfo = super::operation("CreateMonitorGroup")
        .required(&["GroupName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateMonitorGroupError] = &[
        CreateMonitorGroupError::Any,
        CreateMonitorGroupError::InvalidQueryParameter,
        CreateMonitorGroupError::AccessDeniedException,
        CreateMonitorGroupError::LimitExceeded,
        CreateMonitorGroupError::InvalidClientTokenId,
        CreateMonitorGroupError::ResourceNotFound,
        CreateMonitorGroupError::ResourceConflict,
        CreateMonitorGroupError::ResourceExist,
        CreateMonitorGroupError::ResourcesOverLimit,
        CreateMonitorGroupError::ThrottliNgException,
        CreateMonitorGroupError::InternalError,
    ];
}

/// Response to [`CreateMonitorGroupRequest`].
#[non_exhaustive]
pub struct CreateMonitorGroupResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Application group that the item belongs to or that was created. Example: `123456`.
    pub group_id: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3121AE7D-4AFF-4C25-8F1D-C8226EBB1F42`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateMonitorGroupResponse {
        "Code" => code: value,
        "GroupId" => group_id: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateMonitorGroupRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 206
/// - [`InvalidQueryParameter`](super::DocumentedError::InvalidQueryParameter)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`LimitExceeded`](super::DocumentedError::LimitExceeded)
/// - [`InvalidClientTokenId`](super::DocumentedError::InvalidClientTokenId)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`ResourceConflict`](super::DocumentedError::ResourceConflict)
/// - [`ResourceExist`](super::DocumentedError::ResourceExist)
/// - [`ResourcesOverLimit`](super::DocumentedError::ResourcesOverLimit)
/// - [`ThrottliNgException`](super::DocumentedError::ThrottliNgException)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateMonitorGroupError = super::DocumentedError;
