// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteServerGroup`, from `nlb/DeleteServerGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a server group that no listener uses any more; the servers themselves remain.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::DeleteServerGroupRequest::new()
///     .server_group_id("...");
/// let reply = client.delete_server_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteServerGroupRequest {
    /// **Required.** Server group meant, as [`CreateServerGroup`](super::Client::create_server_group)
    /// or [`ListServerGroups`](super::Client::list_server_groups) returns it.
    pub server_group_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteServerGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteServerGroupRequest {
        "ServerGroupId" => server_group_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "RegionId" => region_id: form,
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
        DeleteServerGroupError::ResourceInUseServerGroup,
        DeleteServerGroupError::SystemBusy,
        DeleteServerGroupError::IncorrectStatusServerGroup,
        DeleteServerGroupError::DryRunOperation,
        DeleteServerGroupError::ConflictLock,
        DeleteServerGroupError::ForbiddenNoPermission,
        DeleteServerGroupError::ResourceNotFoundServerGroup,
    ];
}

/// Response to [`DeleteServerGroupRequest`].
#[non_exhaustive]
pub struct DeleteServerGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B45`.
    pub request_id: Option<String>,
    /// Asynchronous task that carries out the change; [`GetJobStatus`](super::Client::get_job_status)
    /// tells when it is done. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
}

response! {
    DeleteServerGroupResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}

/// Errors that the documentation of [`DeleteServerGroupRequest`] names.
///
/// - [`ResourceInUseServerGroup`](super::DocumentedError::ResourceInUseServerGroup)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`IncorrectStatusServerGroup`](super::DocumentedError::IncorrectStatusServerGroup)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`ConflictLock`](super::DocumentedError::ConflictLock)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ResourceNotFoundServerGroup`](super::DocumentedError::ResourceNotFoundServerGroup)
pub type DeleteServerGroupError = super::DocumentedError;
