// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveDomain`, from `live/DeleteLiveDomain.md`.

use alicloud_runtime::codegen::*;

/// Deletes a live domain along with all records that belong to it.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveDomainRequest::new()
///     .domain_name("...");
/// let reply = client.delete_live_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveDomainRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DeleteLiveDomainRequest {
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
    DeleteLiveDomainRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DeleteLiveDomainRequest {
    type Response = DeleteLiveDomainResponse;
    type Error = DeleteLiveDomainError;
    const INFO: OperationInfo = super::operation("DeleteLiveDomain")
        .required(&["DomainName"]);
    const ERRORS: &'static [DeleteLiveDomainError] = &[
        DeleteLiveDomainError::InvalidDomainNameMalformed,
        DeleteLiveDomainError::InvalidParameter2,
        DeleteLiveDomainError::InvalidOperation,
    ];
}

/// Response to [`DeleteLiveDomainRequest`].
pub type DeleteLiveDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLiveDomainRequest`] names.
///
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidOperation`](super::DocumentedError::InvalidOperation)
pub type DeleteLiveDomainError = super::DocumentedError;
