// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateTrafficMirrorFilterAttribute`, from `vpc/UpdateTrafficMirrorFilterAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or description of a traffic mirror filter, not its rules.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UpdateTrafficMirrorFilterAttributeRequest::new()
///     .traffic_mirror_filter_id("...");
/// let reply = client.update_traffic_mirror_filter_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateTrafficMirrorFilterAttributeRequest {
    /// **Required.** Filter that picks the packets to copy, as
    /// [`CreateTrafficMirrorFilter`](super::Client::create_traffic_mirror_filter) returned its ID.
    pub traffic_mirror_filter_id: Option<String>,
    /// Free text that tells people about the traffic mirror filter.
    pub traffic_mirror_filter_description: Option<String>,
    /// Name by which people tell the mirror filter from others.
    pub traffic_mirror_filter_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UpdateTrafficMirrorFilterAttributeRequest {
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
    /// Sets `TrafficMirrorFilterDescription`.
    pub fn traffic_mirror_filter_description(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.traffic_mirror_filter_description = Some(value.into());
        self
    }
    /// Sets `TrafficMirrorFilterName`.
    pub fn traffic_mirror_filter_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_filter_name = Some(value.into());
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
    UpdateTrafficMirrorFilterAttributeRequest {
        "TrafficMirrorFilterId" => traffic_mirror_filter_id: query,
        "TrafficMirrorFilterDescription" => traffic_mirror_filter_description: query,
        "TrafficMirrorFilterName" => traffic_mirror_filter_name: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for UpdateTrafficMirrorFilterAttributeRequest {
    type Response = UpdateTrafficMirrorFilterAttributeResponse;
    type Error = UpdateTrafficMirrorFilterAttributeError;
    const INFO: OperationInfo = super::operation("UpdateTrafficMirrorFilterAttribute")
        .required(&["TrafficMirrorFilterId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [UpdateTrafficMirrorFilterAttributeError] = &[
        UpdateTrafficMirrorFilterAttributeError::ResourceNotFoundTrafficMirrorFilter,
        UpdateTrafficMirrorFilterAttributeError::IncorrectStatusTrafficMirrorFilter,
    ];
}

/// Response to [`UpdateTrafficMirrorFilterAttributeRequest`].
pub type UpdateTrafficMirrorFilterAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateTrafficMirrorFilterAttributeRequest`] names.
///
/// - [`ResourceNotFoundTrafficMirrorFilter`](super::DocumentedError::ResourceNotFoundTrafficMirrorFilter)
/// - [`IncorrectStatusTrafficMirrorFilter`](super::DocumentedError::IncorrectStatusTrafficMirrorFilter)
pub type UpdateTrafficMirrorFilterAttributeError = super::DocumentedError;
