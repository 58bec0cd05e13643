// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVodDomain`, from `vod/DeleteVodDomain.md`.

use alicloud_runtime::codegen::*;

/// Takes an accelerated domain name out of VOD; its content is no longer served through it.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DeleteVodDomainRequest::new()
///     .domain_name("example.com");
/// let reply = client.delete_vod_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVodDomainRequest {
    /// **Required.** Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
}

impl DeleteVodDomainRequest {
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
}

request! {
    DeleteVodDomainRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DeleteVodDomainRequest {
    type Response = DeleteVodDomainResponse;
    type Error = DeleteVodDomainError;
    const INFO: OperationInfo = super::operation("DeleteVodDomain")
        .required(&["DomainName"]);
    const ERRORS: &'static [DeleteVodDomainError] = &[
        DeleteVodDomainError::InvaildParameter,
        DeleteVodDomainError::InvalidDomainNameMalformed,
        DeleteVodDomainError::ServiceBusy,
        DeleteVodDomainError::InvalidDomainNotFound,
    ];
}

/// Response to [`DeleteVodDomainRequest`].
pub type DeleteVodDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVodDomainRequest`] names.
///
/// - [`InvaildParameter`](super::DocumentedError::InvaildParameter)
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
/// - [`ServiceBusy`](super::DocumentedError::ServiceBusy)
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound)
pub type DeleteVodDomainError = super::DocumentedError;
