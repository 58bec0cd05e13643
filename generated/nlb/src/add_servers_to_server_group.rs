// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddServersToServerGroup`, from `nlb/AddServersToServerGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Server};

/// Adds backend servers to a server group, with port and weight; works in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// use alicloud_nlb::add_servers_to_server_group::Server;
///
/// let request = alicloud_nlb::AddServersToServerGroupRequest::new()
///     .server_group_id("...")
///     .servers([Server::new()]);
/// let reply = client.add_servers_to_server_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddServersToServerGroupRequest {
    /// **Required.** Server group meant, as [`CreateServerGroup`](super::Client::create_server_group)
    /// or [`ListServerGroups`](super::Client::list_server_groups) returns it.
    pub server_group_id: Option<String>,
    /// **Required.** Backend servers concerned, one entry each. Items: at most 200.
    pub servers: Vec<Server>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl AddServersToServerGroupRequest {
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
    /// Sets `Servers`, which is required.
    pub fn servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<Server>>,
    ) -> Self {
        self.servers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
}

request! {
    AddServersToServerGroupRequest {
        "ServerGroupId" => server_group_id: form,
        "Servers" => servers: form,
        "RegionId" => region_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for AddServersToServerGroupRequest {
    type Response = AddServersToServerGroupResponse;
    type Error = AddServersToServerGroupError;
    const INFO: OperationInfo = super::operation("AddServersToServerGroup")
        .required(&["ServerGroupId", "Servers"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [AddServersToServerGroupError] = &[
        AddServersToServerGroupError::ConflictLock,
        AddServersToServerGroupError::IllegalParamIp,
        AddServersToServerGroupError::QuotaExceededQuotaInsufficient,
        AddServersToServerGroupError::SystemBusy,
        AddServersToServerGroupError::DuplicatedParamServer,
        AddServersToServerGroupError::IncorrectStatusServerGroup,
        AddServersToServerGroupError::MismatchVpcId,
        AddServersToServerGroupError::MismatchServerType,
        AddServersToServerGroupError::IllegalParamRSPortConflictWithServerGroup,
        AddServersToServerGroupError::TagInvokeError,
        AddServersToServerGroupError::ResourceInUseIp,
        AddServersToServerGroupError::IllegalParam,
        AddServersToServerGroupError::MissingParamAny,
        AddServersToServerGroupError::IllegalParamDescription,
        AddServersToServerGroupError::MissingParamIp,
        AddServersToServerGroupError::OperationDeniedServerGroupNotSupportIpv6,
        AddServersToServerGroupError::IncorrectStatusEni,
        AddServersToServerGroupError::IdempotenceSignatureMismatch,
        AddServersToServerGroupError::ThrottlingUser,
        AddServersToServerGroupError::ForbiddenNoPermission,
        AddServersToServerGroupError::ResourceNotFoundServerGroup,
        AddServersToServerGroupError::ResourceNotFoundEci,
        AddServersToServerGroupError::ResourceNotFoundEcs,
        AddServersToServerGroupError::ResourceNotFoundEni,
    ];
}

/// Response to [`AddServersToServerGroupRequest`].
#[non_exhaustive]
pub struct AddServersToServerGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B45`.
    pub request_id: Option<String>,
    /// Server group meant, as [`CreateServerGroup`](super::Client::create_server_group) or
    /// [`ListServerGroups`](super::Client::list_server_groups) returns it.
    /// Example: `sgp-atstuj3rtoptyui****`.
    pub server_group_id: Option<String>,
    /// Asynchronous task that carries out the change; [`GetJobStatus`](super::Client::get_job_status)
    /// tells when it is done. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
}

response! {
    AddServersToServerGroupResponse {
        "RequestId" => request_id: value,
        "ServerGroupId" => server_group_id: value,
        "JobId" => job_id: value,
    }
}

/// Errors that the documentation of [`AddServersToServerGroupRequest`] names.
///
/// - [`ConflictLock`](super::DocumentedError::ConflictLock)
/// - [`IllegalParamIp`](super::DocumentedError::IllegalParamIp)
/// - [`QuotaExceededQuotaInsufficient`](super::DocumentedError::QuotaExceededQuotaInsufficient)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`DuplicatedParamServer`](super::DocumentedError::DuplicatedParamServer)
/// - [`IncorrectStatusServerGroup`](super::DocumentedError::IncorrectStatusServerGroup)
/// - [`MismatchVpcId`](super::DocumentedError::MismatchVpcId)
/// - [`MismatchServerType`](super::DocumentedError::MismatchServerType)
/// - [`IllegalParamRSPortConflictWithServerGroup`](super::DocumentedError::IllegalParamRSPortConflictWithServerGroup)
/// - [`TagInvokeError`](super::DocumentedError::TagInvokeError)
/// - [`ResourceInUseIp`](super::DocumentedError::ResourceInUseIp)
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`MissingParamAny`](super::DocumentedError::MissingParamAny)
/// - [`IllegalParamDescription`](super::DocumentedError::IllegalParamDescription)
/// - [`MissingParamIp`](super::DocumentedError::MissingParamIp)
/// - [`OperationDeniedServerGroupNotSupportIpv6`](super::DocumentedError::OperationDeniedServerGroupNotSupportIpv6)
/// - [`IncorrectStatusEni`](super::DocumentedError::IncorrectStatusEni)
/// - [`IdempotenceSignatureMismatch`](super::DocumentedError::IdempotenceSignatureMismatch)
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ResourceNotFoundServerGroup`](super::DocumentedError::ResourceNotFoundServerGroup)
/// - [`ResourceNotFoundEci`](super::DocumentedError::ResourceNotFoundEci)
/// - [`ResourceNotFoundEcs`](super::DocumentedError::ResourceNotFoundEcs)
/// - [`ResourceNotFoundEni`](super::DocumentedError::ResourceNotFoundEni)
pub type AddServersToServerGroupError = super::DocumentedError;
