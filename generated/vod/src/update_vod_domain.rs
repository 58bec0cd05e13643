// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateVodDomain`, from `vod/UpdateVodDomain.md`.

use alicloud_runtime::codegen::*;

/// Changes settings of an accelerated domain name, such as its origin.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::UpdateVodDomainRequest::new()
///     .domain_name("example.com");
/// let reply = client.update_vod_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateVodDomainRequest {
    /// **Required.** Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Servers that the content is fetched from.
    /// Example: `[{"content":"1.1.1.1","type":"ipaddr","priority":"20","port":80}]`.
    pub sources: Option<String>,
    /// Domain name above the one that is added. Example: `example.com`.
    pub top_level_domain: Option<String>,
}

impl UpdateVodDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Sources`.
    pub fn sources(mut self, value: impl Into<String>) -> Self {
        self.sources = Some(value.into());
        self
    }
    /// Sets `TopLevelDomain`.
    pub fn top_level_domain(mut self, value: impl Into<String>) -> Self {
        self.top_level_domain = Some(value.into());
        self
    }
}

request! {
    UpdateVodDomainRequest {
        "DomainName" => domain_name: query,
        "Sources" => sources: query,
        "TopLevelDomain" => top_level_domain: query,
    }
}

impl Operation for UpdateVodDomainRequest {
    type Response = UpdateVodDomainResponse;
    type Error = UpdateVodDomainError;
    const INFO: OperationInfo = super::operation("UpdateVodDomain")
        .required(&["DomainName"]);
    const ERRORS: &'static [UpdateVodDomainError] = &[
        UpdateVodDomainError::InvalidDomainNameMalformed,
        UpdateVodDomainError::InvalidSourceContentMalformed,
        UpdateVodDomainError::InvalidSourceTypeMalformed,
        UpdateVodDomainError::InvalidTypeContentMismatch,
        UpdateVodDomainError::InvalidSourcePriorityMalformed,
        UpdateVodDomainError::InvalidScopeMalformed,
        UpdateVodDomainError::IllegalOperation,
        UpdateVodDomainError::InvalidDomainNotFound,
        UpdateVodDomainError::MissingDomainName,
        UpdateVodDomainError::MissingSourceContent,
        UpdateVodDomainError::MissingSourceType,
        UpdateVodDomainError::InvalidSourcesMalformed,
        UpdateVodDomainError::IllegalSources,
        UpdateVodDomainError::TopLevelDomainNotFound,
        UpdateVodDomainError::DomainInProtectedMode,
        UpdateVodDomainError::ServiceBusy,
    ];
}

/// Response to [`UpdateVodDomainRequest`].
pub type UpdateVodDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateVodDomainRequest`] names.
///
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
/// - [`InvalidSourceContentMalformed`](super::DocumentedError::InvalidSourceContentMalformed)
/// - [`InvalidSourceTypeMalformed`](super::DocumentedError::InvalidSourceTypeMalformed)
/// - [`InvalidTypeContentMismatch`](super::DocumentedError::InvalidTypeContentMismatch)
/// - [`InvalidSourcePriorityMalformed`](super::DocumentedError::InvalidSourcePriorityMalformed)
/// - [`InvalidScopeMalformed`](super::DocumentedError::InvalidScopeMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound)
/// - [`MissingDomainName`](super::DocumentedError::MissingDomainName)
/// - [`MissingSourceContent`](super::DocumentedError::MissingSourceContent)
/// - [`MissingSourceType`](super::DocumentedError::MissingSourceType)
/// - [`InvalidSourcesMalformed`](super::DocumentedError::InvalidSourcesMalformed)
/// - [`IllegalSources`](super::DocumentedError::IllegalSources)
/// - [`TopLevelDomainNotFound`](super::DocumentedError::TopLevelDomainNotFound)
/// - [`DomainInProtectedMode`](super::DocumentedError::DomainInProtectedMode), here with HTTP status 403
/// - [`ServiceBusy`](super::DocumentedError::ServiceBusy)
pub type UpdateVodDomainError = super::DocumentedError;
