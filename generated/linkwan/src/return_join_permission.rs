// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReturnJoinPermission`, from `linkwan/ReturnJoinPermission.md`.

use alicloud_runtime::codegen::*;

/// Gives a rented join permission back, be it a dedicated or a roaming one.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::ReturnJoinPermissionRequest::new()
///     .join_permission_id("...")
///     .join_permission_type("...");
/// let reply = client.return_join_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReturnJoinPermissionRequest {
    /// **Required.** ID of the join permission that the call is about.
    pub join_permission_id: Option<String>,
    /// **Required.** Which kind of join permission it is or is to be.
    pub join_permission_type: Option<String>,
}

impl ReturnJoinPermissionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JoinPermissionId`, which is required.
    pub fn join_permission_id(mut self, value: impl Into<String>) -> Self {
        self.join_permission_id = Some(value.into());
        self
    }
    /// Sets `JoinPermissionType`, which is required.
    pub fn join_permission_type(mut self, value: impl Into<String>) -> Self {
        self.join_permission_type = Some(value.into());
        self
    }
}

request! {
    ReturnJoinPermissionRequest {
        "JoinPermissionId" => join_permission_id: query,
        "JoinPermissionType" => join_permission_type: query,
    }
}

impl Operation for ReturnJoinPermissionRequest {
    type Response = ReturnJoinPermissionResponse;
    type Error = ReturnJoinPermissionError;
    const INFO: OperationInfo = super::operation("ReturnJoinPermission")
        .required(&["JoinPermissionId", "JoinPermissionType"])
        .success_flag("Success");
    const ERRORS: &'static [ReturnJoinPermissionError] = &[
        ReturnJoinPermissionError::ForbiddenByRam,
        ReturnJoinPermissionError::ForbiddenByRiskControl,
        ReturnJoinPermissionError::NonExistent,
        ReturnJoinPermissionError::InternalError,
        ReturnJoinPermissionError::CloudProductNotActivated,
        ReturnJoinPermissionError::FeatureNotActivated,
        ReturnJoinPermissionError::JoinPermissionAlreadyBoundNodeGroup,
    ];
}

/// Response to [`ReturnJoinPermissionRequest`].
#[non_exhaustive]
pub struct ReturnJoinPermissionResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
}

response! {
    ReturnJoinPermissionResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ReturnJoinPermissionRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
/// - [`JoinPermissionAlreadyBoundNodeGroup`](super::DocumentedError::JoinPermissionAlreadyBoundNodeGroup)
pub type ReturnJoinPermissionError = super::DocumentedError;
