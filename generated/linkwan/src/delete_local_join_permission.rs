// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLocalJoinPermission`, from `linkwan/DeleteLocalJoinPermission.md`.

use alicloud_runtime::codegen::*;

/// Deletes a dedicated join permission that the account owns.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::DeleteLocalJoinPermissionRequest::new()
///     .join_permission_id("...");
/// let reply = client.delete_local_join_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLocalJoinPermissionRequest {
    /// ID of the iot instance that the call is about.
    pub iot_instance_id: Option<String>,
    /// **Required.** ID of the join permission that the call is about.
    pub join_permission_id: Option<String>,
}

impl DeleteLocalJoinPermissionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IotInstanceId`.
    pub fn iot_instance_id(mut self, value: impl Into<String>) -> Self {
        self.iot_instance_id = Some(value.into());
        self
    }
    /// Sets `JoinPermissionId`, which is required.
    pub fn join_permission_id(mut self, value: impl Into<String>) -> Self {
        self.join_permission_id = Some(value.into());
        self
    }
}

request! {
    DeleteLocalJoinPermissionRequest {
        "IotInstanceId" => iot_instance_id: query,
        "JoinPermissionId" => join_permission_id: query,
    }
}

impl Operation for DeleteLocalJoinPermissionRequest {
    type Response = DeleteLocalJoinPermissionResponse;
    type Error = DeleteLocalJoinPermissionError;
    const INFO: OperationInfo = super::operation("DeleteLocalJoinPermission")
        .required(&["JoinPermissionId"])
        .success_flag("Success");
    const ERRORS: &'static [DeleteLocalJoinPermissionError] = &[
        DeleteLocalJoinPermissionError::ForbiddenByRam,
        DeleteLocalJoinPermissionError::ForbiddenByRiskControl,
        DeleteLocalJoinPermissionError::NonExistent,
        DeleteLocalJoinPermissionError::InternalError,
        DeleteLocalJoinPermissionError::JoinPermissionAlreadyAuthorized,
    ];
}

/// Response to [`DeleteLocalJoinPermissionRequest`].
#[non_exhaustive]
pub struct DeleteLocalJoinPermissionResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
}

response! {
    DeleteLocalJoinPermissionResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteLocalJoinPermissionRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`JoinPermissionAlreadyAuthorized`](super::DocumentedError::JoinPermissionAlreadyAuthorized)
pub type DeleteLocalJoinPermissionError = super::DocumentedError;
