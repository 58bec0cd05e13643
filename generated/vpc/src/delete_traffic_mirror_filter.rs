// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTrafficMirrorFilter`, from `vpc/DeleteTrafficMirrorFilter.md`.

use alicloud_runtime::codegen::*;

/// Deletes a mirror filter that no mirror session uses any more.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteTrafficMirrorFilterRequest::new()
///     .traffic_mirror_filter_id("...");
/// let reply = client.delete_traffic_mirror_filter(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTrafficMirrorFilterRequest {
    /// **Required.** Filter that picks the packets to copy, as
    /// [`CreateTrafficMirrorFilter`](super::Client::create_traffic_mirror_filter) returned its ID.
    pub traffic_mirror_filter_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteTrafficMirrorFilterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TrafficMirrorFilterId`, which is required.
    pub fn traffic_mirror_filter_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_filter_id = Some(value.into());
        self
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteTrafficMirrorFilterRequest {
        "TrafficMirrorFilterId" => traffic_mirror_filter_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteTrafficMirrorFilterRequest {
    type Response = DeleteTrafficMirrorFilterResponse;
    type Error = DeleteTrafficMirrorFilterError;
    const INFO: OperationInfo = super::operation("DeleteTrafficMirrorFilter")
        .required(&["TrafficMirrorFilterId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteTrafficMirrorFilterError] = &[
        DeleteTrafficMirrorFilterError::ResourceNotFoundTrafficMirrorFilter,
        DeleteTrafficMirrorFilterError::IncorrectStatusTrafficMirrorFilter,
        DeleteTrafficMirrorFilterError::IncorrectStatusTrafficMirrorRule,
        DeleteTrafficMirrorFilterError::DependencyViolationTrafficMirrorSession,
    ];
}

/// Response to [`DeleteTrafficMirrorFilterRequest`].
pub type DeleteTrafficMirrorFilterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteTrafficMirrorFilterRequest`] names.
///
/// - [`ResourceNotFoundTrafficMirrorFilter`](super::DocumentedError::ResourceNotFoundTrafficMirrorFilter)
/// - [`IncorrectStatusTrafficMirrorFilter`](super::DocumentedError::IncorrectStatusTrafficMirrorFilter)
/// - [`IncorrectStatusTrafficMirrorRule`](super::DocumentedError::IncorrectStatusTrafficMirrorRule)
/// - [`DependencyViolationTrafficMirrorSession`](super::DocumentedError::DependencyViolationTrafficMirrorSession)
pub type DeleteTrafficMirrorFilterError = super::DocumentedError;
