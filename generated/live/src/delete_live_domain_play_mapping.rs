// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveDomainPlayMapping`, from `live/DeleteLiveDomainPlayMapping.md`.

use alicloud_runtime::codegen::*;

/// Removes the link between a main streaming domain and a sub-streaming domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveDomainPlayMappingRequest::new()
///     .play_domain("...")
///     .pull_domain("...");
/// let reply = client.delete_live_domain_play_mapping(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveDomainPlayMappingRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that belongs to the play.
    pub play_domain: Option<String>,
    /// **Required.** Domain name that belongs to the pull.
    pub pull_domain: Option<String>,
}

impl DeleteLiveDomainPlayMappingRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PlayDomain`, which is required.
    pub fn play_domain(mut self, value: impl Into<String>) -> Self {
        self.play_domain = Some(value.into());
        self
    }
    /// Sets `PullDomain`, which is required.
    pub fn pull_domain(mut self, value: impl Into<String>) -> Self {
        self.pull_domain = Some(value.into());
        self
    }
}

request! {
    DeleteLiveDomainPlayMappingRequest {
        "RegionId" => region_id: query,
        "PlayDomain" => play_domain: query,
        "PullDomain" => pull_domain: query,
    }
}

impl Operation for DeleteLiveDomainPlayMappingRequest {
    type Response = DeleteLiveDomainPlayMappingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLiveDomainPlayMapping")
        .required(&["PlayDomain", "PullDomain"])
        .region("RegionId");
}

/// Response to [`DeleteLiveDomainPlayMappingRequest`].
pub type DeleteLiveDomainPlayMappingResponse = alicloud_runtime::EmptyResponse;
