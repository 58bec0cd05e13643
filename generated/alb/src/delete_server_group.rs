// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteServerGroup`, from `alb/DeleteServerGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a server group that no listener or rule forwards to; the servers themselves stay.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::DeleteServerGroupRequest::new()
///     .server_group_id("...");
/// let reply = client.delete_server_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteServerGroupRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Server group to work on, by its ID.
    pub server_group_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl DeleteServerGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ServerGroupId`, which is required.
    pub fn server_group_id(mut self, value: impl Into<String>) -> Self {
        self.server_group_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    DeleteServerGroupRequest {
        "ClientToken" => client_token: query,
        "ServerGroupId" => server_group_id: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DeleteServerGroupRequest {
    type Response = DeleteServerGroupResponse;
    type Error = DeleteServerGroupError;
    const INFO: OperationInfo = super::operation("DeleteServerGroup")
        .required(&["ServerGroupId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteServerGroupError] = &[
        DeleteServerGroupError::IncorrectStatusServerGroup,
        DeleteServerGroupError::ResourceInUseServerGroup,
        DeleteServerGroupError::ResourceInConfiguring,
        DeleteServerGroupError::ForbiddenServerGroup,
        DeleteServerGroupError::ResourceNotFoundServerGroup,
    ];
}

/// Response to [`DeleteServerGroupRequest`].
#[non_exhaustive]
pub struct DeleteServerGroupResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
}

response! {
    DeleteServerGroupResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteServerGroupRequest`] names.
///
/// - [`IncorrectStatusServerGroup`](super::DocumentedError::IncorrectStatusServerGroup)
/// - [`ResourceInUseServerGroup`](super::DocumentedError::ResourceInUseServerGroup)
/// - [`ResourceInConfiguring`](super::DocumentedError::ResourceInConfiguring)
/// - [`ForbiddenServerGroup`](super::DocumentedError::ForbiddenServerGroup)
/// - [`ResourceNotFoundServerGroup`](super::DocumentedError::ResourceNotFoundServerGroup)
pub type DeleteServerGroupError = super::DocumentedError;
