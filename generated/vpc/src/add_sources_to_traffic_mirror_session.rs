// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddSourcesToTrafficMirrorSession`, from `vpc/AddSourcesToTrafficMirrorSession.md`.

use alicloud_runtime::codegen::*;

/// Adds network interfaces as mirror sources to a traffic mirror session.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AddSourcesToTrafficMirrorSessionRequest::new()
///     .traffic_mirror_session_id("...")
///     .traffic_mirror_source_ids(["..."]);
/// let reply = client.add_sources_to_traffic_mirror_session(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddSourcesToTrafficMirrorSessionRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Mirror session, as
    /// [`CreateTrafficMirrorSession`](super::Client::create_traffic_mirror_session) returned its ID.
    pub traffic_mirror_session_id: Option<String>,
    /// **Required.** Network interfaces to mirror traffic of as well. Items: at most 30.
    pub traffic_mirror_source_ids: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl AddSourcesToTrafficMirrorSessionRequest {
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `TrafficMirrorSessionId`, which is required.
    pub fn traffic_mirror_session_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_session_id = Some(value.into());
        self
    }
    /// Sets `TrafficMirrorSourceIds`, which is required.
    pub fn traffic_mirror_source_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.traffic_mirror_source_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    AddSourcesToTrafficMirrorSessionRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "TrafficMirrorSessionId" => traffic_mirror_session_id: query,
        "TrafficMirrorSourceIds" => traffic_mirror_source_ids: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for AddSourcesToTrafficMirrorSessionRequest {
    type Response = AddSourcesToTrafficMirrorSessionResponse;
    type Error = AddSourcesToTrafficMirrorSessionError;
    const INFO: OperationInfo = super::operation("AddSourcesToTrafficMirrorSession")
        .required(&["TrafficMirrorSessionId", "TrafficMirrorSourceIds", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [AddSourcesToTrafficMirrorSessionError] = &[
        AddSourcesToTrafficMirrorSessionError::IncorrectBusinessStatusTrafficMirror,
        AddSourcesToTrafficMirrorSessionError::OptInRequiredTrafficMirror,
        AddSourcesToTrafficMirrorSessionError::DuplicatedParamSourceInstanceIds,
        AddSourcesToTrafficMirrorSessionError::ResourceNotFoundTrafficMirrorSession,
        AddSourcesToTrafficMirrorSessionError::IncorrectStatusTrafficMirrorSession,
        AddSourcesToTrafficMirrorSessionError::ResourceAlreadyAssociatedTrafficMirrorSource,
        AddSourcesToTrafficMirrorSessionError::ResourceNotFoundNetworkInterface,
        AddSourcesToTrafficMirrorSessionError::ResourceNotFoundEcsInstance,
        AddSourcesToTrafficMirrorSessionError::OperationDeniedEcsNotSupportTrafficMirror,
        AddSourcesToTrafficMirrorSessionError::OperationDeniedDuplicateRole,
        AddSourcesToTrafficMirrorSessionError::QuotaExceededNetworkInterfaceRelatedSession,
        AddSourcesToTrafficMirrorSessionError::OperationDeniedFreeNetworkInterface,
        AddSourcesToTrafficMirrorSessionError::QuotaExceededSourceNumPerSession,
        AddSourcesToTrafficMirrorSessionError::QuotaExceededSourceNumPerTarget,
        AddSourcesToTrafficMirrorSessionError::OperationUnsupportedBondingNetworkInterface,
        AddSourcesToTrafficMirrorSessionError::OperationDeniedUnsupportedTargetType,
    ];
}

/// Response to [`AddSourcesToTrafficMirrorSessionRequest`].
pub type AddSourcesToTrafficMirrorSessionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddSourcesToTrafficMirrorSessionRequest`] names.
///
/// - [`IncorrectBusinessStatusTrafficMirror`](super::DocumentedError::IncorrectBusinessStatusTrafficMirror)
/// - [`OptInRequiredTrafficMirror`](super::DocumentedError::OptInRequiredTrafficMirror)
/// - [`DuplicatedParamSourceInstanceIds`](super::DocumentedError::DuplicatedParamSourceInstanceIds)
/// - [`ResourceNotFoundTrafficMirrorSession`](super::DocumentedError::ResourceNotFoundTrafficMirrorSession)
/// - [`IncorrectStatusTrafficMirrorSession`](super::DocumentedError::IncorrectStatusTrafficMirrorSession)
/// - [`ResourceAlreadyAssociatedTrafficMirrorSource`](super::DocumentedError::ResourceAlreadyAssociatedTrafficMirrorSource)
/// - [`ResourceNotFoundNetworkInterface`](super::DocumentedError::ResourceNotFoundNetworkInterface)
/// - [`ResourceNotFoundEcsInstance`](super::DocumentedError::ResourceNotFoundEcsInstance)
/// - [`OperationDeniedEcsNotSupportTrafficMirror`](super::DocumentedError::OperationDeniedEcsNotSupportTrafficMirror)
/// - [`OperationDeniedDuplicateRole`](super::DocumentedError::OperationDeniedDuplicateRole)
/// - [`QuotaExceededNetworkInterfaceRelatedSession`](super::DocumentedError::QuotaExceededNetworkInterfaceRelatedSession)
/// - [`OperationDeniedFreeNetworkInterface`](super::DocumentedError::OperationDeniedFreeNetworkInterface)
/// - [`QuotaExceededSourceNumPerSession`](super::DocumentedError::QuotaExceededSourceNumPerSession)
/// - [`QuotaExceededSourceNumPerTarget`](super::DocumentedError::QuotaExceededSourceNumPerTarget)
/// - [`OperationUnsupportedBondingNetworkInterface`](super::DocumentedError::OperationUnsupportedBondingNetworkInterface)
/// - [`OperationDeniedUnsupportedTargetType`](super::DocumentedError::OperationDeniedUnsupportedTargetType)
pub type AddSourcesToTrafficMirrorSessionError = super::DocumentedError;
