// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddLiveDomainPlayMapping`, from `live/AddLiveDomainPlayMapping.md`.

use alicloud_runtime::codegen::*;

/// Ties a sub-streaming domain to its main streaming domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::AddLiveDomainPlayMappingRequest::new()
///     .play_domain("...")
///     .pull_domain("...");
/// let reply = client.add_live_domain_play_mapping(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddLiveDomainPlayMappingRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that belongs to the play.
    pub play_domain: Option<String>,
    /// **Required.** Domain name that belongs to the pull.
    pub pull_domain: Option<String>,
}

impl AddLiveDomainPlayMappingRequest {
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
    AddLiveDomainPlayMappingRequest {
        "RegionId" => region_id: query,
        "PlayDomain" => play_domain: query,
        "PullDomain" => pull_domain: query,
    }
}

impl Operation for AddLiveDomainPlayMappingRequest {
    type Response = AddLiveDomainPlayMappingResponse;
    type Error = AddLiveDomainPlayMappingError;
    const INFO: OperationInfo = super::operation("AddLiveDomainPlayMapping")
        .required(&["PlayDomain", "PullDomain"])
        .region("RegionId");
    const ERRORS: &'static [AddLiveDomainPlayMappingError] = &[
        AddLiveDomainPlayMappingError::InvalidParam,
        AddLiveDomainPlayMappingError::ConfigAlreadyExists,
        AddLiveDomainPlayMappingError::InternalError2,
    ];
}

/// Response to [`AddLiveDomainPlayMappingRequest`].
pub type AddLiveDomainPlayMappingResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddLiveDomainPlayMappingRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`ConfigAlreadyExists`](super::DocumentedError::ConfigAlreadyExists)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type AddLiveDomainPlayMappingError = super::DocumentedError;
