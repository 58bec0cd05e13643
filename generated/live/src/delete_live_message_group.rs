// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveMessageGroup`, from `live/DeleteLiveMessageGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes an interactive message group; its members can no longer exchange messages.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveMessageGroupRequest::new()
///     .app_id("...")
///     .group_id("...");
/// let reply = client.delete_live_message_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveMessageGroupRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// ID of the operator that the call is about.
    pub operator_id: Option<String>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
}

impl DeleteLiveMessageGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `OperatorId`.
    pub fn operator_id(mut self, value: impl Into<String>) -> Self {
        self.operator_id = Some(value.into());
        self
    }
    /// Sets `DataCenter`.
    pub fn data_center(mut self, value: impl Into<String>) -> Self {
        self.data_center = Some(value.into());
        self
    }
}

request! {
    DeleteLiveMessageGroupRequest {
        "AppId" => app_id: query,
        "GroupId" => group_id: query,
        "OperatorId" => operator_id: query,
        "DataCenter" => data_center: query,
    }
}

impl Operation for DeleteLiveMessageGroupRequest {
    type Response = DeleteLiveMessageGroupResponse;
    type Error = DeleteLiveMessageGroupError;
    const INFO: OperationInfo = super::operation("DeleteLiveMessageGroup")
        .required(&["AppId", "GroupId"]);
    const ERRORS: &'static [DeleteLiveMessageGroupError] = &[
        DeleteLiveMessageGroupError::InputInvalid,
        DeleteLiveMessageGroupError::NoAuth,
        DeleteLiveMessageGroupError::ResourceNotExist2,
        DeleteLiveMessageGroupError::ServerError,
    ];
}

/// Response to [`DeleteLiveMessageGroupRequest`].
#[non_exhaustive]
pub struct DeleteLiveMessageGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B95BE680-5A6A-1CAD-8AB1-09DFF5D6****`.
    pub request_id: Option<String>,
    /// ID of the group that the call or the item is about. Example: `grouptest`.
    pub group_id: Option<String>,
}

response! {
    DeleteLiveMessageGroupResponse {
        "RequestId" => request_id: value,
        "GroupId" => group_id: value,
    }
}

/// Errors that the documentation of [`DeleteLiveMessageGroupRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteLiveMessageGroupError = super::DocumentedError;
