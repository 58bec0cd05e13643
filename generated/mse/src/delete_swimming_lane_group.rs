// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSwimmingLaneGroup`, from `mse/DeleteSwimmingLaneGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a group of lanes, by its ID in a governance namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeleteSwimmingLaneGroupRequest::new();
/// let reply = client.delete_swimming_lane_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSwimmingLaneGroupRequest {
    /// Group of lanes that is meant, by its number.
    pub group_id: Option<i64>,
    /// Space of names that keeps items of different origin apart. Length: at most 64.
    pub namespace: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DeleteSwimmingLaneGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DeleteSwimmingLaneGroupRequest {
        "GroupId" => group_id: query,
        "Namespace" => namespace: query,
        "Name" => name: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DeleteSwimmingLaneGroupRequest {
    type Response = DeleteSwimmingLaneGroupResponse;
    type Error = DeleteSwimmingLaneGroupError;
    const INFO: OperationInfo = super::operation("DeleteSwimmingLaneGroup")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [DeleteSwimmingLaneGroupError] = &[
        DeleteSwimmingLaneGroupError::IllegalRequest,
        DeleteSwimmingLaneGroupError::InvalidParameter,
        DeleteSwimmingLaneGroupError::NoPermission,
        DeleteSwimmingLaneGroupError::NotFound,
        DeleteSwimmingLaneGroupError::InternalError,
    ];
}

/// Response to [`DeleteSwimmingLaneGroupRequest`].
#[non_exhaustive]
pub struct DeleteSwimmingLaneGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `52BA6DA6-A702-4362-A32F-DFF79655****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `Success`.
    pub error_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Values that the operation returns, in a form of its own; may be empty.
    pub data: Option<Value>,
}

response! {
    DeleteSwimmingLaneGroupResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`DeleteSwimmingLaneGroupRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteSwimmingLaneGroupError = super::DocumentedError;
