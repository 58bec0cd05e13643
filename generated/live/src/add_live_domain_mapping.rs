// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddLiveDomainMapping`, from `live/AddLiveDomainMapping.md`.

use alicloud_runtime::codegen::*;

/// Ties an ingest domain to the streaming domain that plays what is pushed to it.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::AddLiveDomainMappingRequest::new()
///     .push_domain("...")
///     .pull_domain("...");
/// let reply = client.add_live_domain_mapping(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddLiveDomainMappingRequest {
    /// **Required.** Domain name that belongs to the push.
    pub push_domain: Option<String>,
    /// **Required.** Domain name that belongs to the pull.
    pub pull_domain: Option<String>,
}

impl AddLiveDomainMappingRequest {
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
    AddLiveDomainMappingRequest {
        "PushDomain" => push_domain: query,
        "PullDomain" => pull_domain: query,
    }
}

impl Operation for AddLiveDomainMappingRequest {
    type Response = AddLiveDomainMappingResponse;
    type Error = AddLiveDomainMappingError;
    const INFO: OperationInfo = super::operation("AddLiveDomainMapping")
        .required(&["PushDomain", "PullDomain"]);
    const ERRORS: &'static [AddLiveDomainMappingError] = &[
        AddLiveDomainMappingError::InvalidPushDomain,
        AddLiveDomainMappingError::InvalidPullDomain,
    ];
}

/// Response to [`AddLiveDomainMappingRequest`].
pub type AddLiveDomainMappingResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddLiveDomainMappingRequest`] names.
///
/// - [`InvalidPushDomain`](super::DocumentedError::InvalidPushDomain)
/// - [`InvalidPullDomain`](super::DocumentedError::InvalidPullDomain)
pub type AddLiveDomainMappingError = super::DocumentedError;
