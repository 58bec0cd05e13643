// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveDomainMapping`, from `live/DeleteLiveDomainMapping.md`.

use alicloud_runtime::codegen::*;

/// Removes the link between an ingest domain and a streaming domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveDomainMappingRequest::new()
///     .push_domain("...")
///     .pull_domain("...");
/// let reply = client.delete_live_domain_mapping(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveDomainMappingRequest {
    /// **Required.** Domain name that belongs to the push.
    pub push_domain: Option<String>,
    /// **Required.** Domain name that belongs to the pull.
    pub pull_domain: Option<String>,
}

impl DeleteLiveDomainMappingRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PushDomain`, which is required.
    pub fn push_domain(mut self, value: impl Into<String>) -> Self {
        self.push_domain = Some(value.into());
        self
    }
    /// Sets `PullDomain`, which is required.
    pub fn pull_domain(mut self, value: impl Into<String>) -> Self {
        self.pull_domain = Some(value.into());
        self
    }
}

request! {
    DeleteLiveDomainMappingRequest {
        "PushDomain" => push_domain: query,
        "PullDomain" => pull_domain: query,
    }
}

impl Operation for DeleteLiveDomainMappingRequest {
    type Response = DeleteLiveDomainMappingResponse;
    type Error = DeleteLiveDomainMappingError;
    const INFO: OperationInfo = super::operation("DeleteLiveDomainMapping")
        .required(&["PushDomain", "PullDomain"]);
    const ERRORS: &'static [DeleteLiveDomainMappingError] = &[
        DeleteLiveDomainMappingError::InvalidPushDomain,
        DeleteLiveDomainMappingError::InvalidPullDomain,
    ];
}

/// Response to [`DeleteLiveDomainMappingRequest`].
pub type DeleteLiveDomainMappingResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLiveDomainMappingRequest`] names.
///
/// - [`InvalidPushDomain`](super::DocumentedError::InvalidPushDomain)
/// - [`InvalidPullDomain`](super::DocumentedError::InvalidPullDomain)
pub type DeleteLiveDomainMappingError = super::DocumentedError;
