// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTrafficMirrorSession`, from `vpc/DeleteTrafficMirrorSession.md`.

use alicloud_runtime::codegen::*;

/// Ends a mirror session, so that the traffic of its sources is copied no longer.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteTrafficMirrorSessionRequest::new()
///     .traffic_mirror_session_id("...");
/// let reply = client.delete_traffic_mirror_session(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTrafficMirrorSessionRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Mirror session, as
    /// [`CreateTrafficMirrorSession`](super::Client::create_traffic_mirror_session) returned its ID.
    pub traffic_mirror_session_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteTrafficMirrorSessionRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteTrafficMirrorSessionRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "TrafficMirrorSessionId" => traffic_mirror_session_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteTrafficMirrorSessionRequest {
    type Response = DeleteTrafficMirrorSessionResponse;
    type Error = DeleteTrafficMirrorSessionError;
    const INFO: OperationInfo = super::operation("DeleteTrafficMirrorSession")
        .required(&["TrafficMirrorSessionId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteTrafficMirrorSessionError] = &[
        DeleteTrafficMirrorSessionError::ResourceNotFoundTrafficMirrorSession,
        DeleteTrafficMirrorSessionError::IncorrectStatusTrafficMirrorSession,
        DeleteTrafficMirrorSessionError::IncorrectStatusTrafficMirrorFilter,
    ];
}

/// Response to [`DeleteTrafficMirrorSessionRequest`].
pub type DeleteTrafficMirrorSessionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteTrafficMirrorSessionRequest`] names.
///
/// - [`ResourceNotFoundTrafficMirrorSession`](super::DocumentedError::ResourceNotFoundTrafficMirrorSession)
/// - [`IncorrectStatusTrafficMirrorSession`](super::DocumentedError::IncorrectStatusTrafficMirrorSession)
/// - [`IncorrectStatusTrafficMirrorFilter`](super::DocumentedError::IncorrectStatusTrafficMirrorFilter)
pub type DeleteTrafficMirrorSessionError = super::DocumentedError;
