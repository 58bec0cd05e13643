// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCdnDomainOwner`, from `cdn/ModifyCdnDomainOwner.md`.

use alicloud_runtime::codegen::*;

/// Brings a domain name from another Alibaba Cloud account into this one.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::ModifyCdnDomainOwnerRequest::new()
///     .domain_name("example.com");
/// let reply = client.modify_cdn_domain_owner(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCdnDomainOwnerRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
}

impl ModifyCdnDomainOwnerRequest {
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
    ModifyCdnDomainOwnerRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for ModifyCdnDomainOwnerRequest {
    type Response = ModifyCdnDomainOwnerResponse;
    type Error = ModifyCdnDomainOwnerError;
    const INFO: OperationInfo = super::operation("ModifyCdnDomainOwner")
        .required(&["DomainName"]);
    const ERRORS: &'static [ModifyCdnDomainOwnerError] = &[
        ModifyCdnDomainOwnerError::InvalidDomainNotExist,
        ModifyCdnDomainOwnerError::DomainTransferFail,
    ];
}

/// Response to [`ModifyCdnDomainOwnerRequest`].
#[non_exhaustive]
pub struct ModifyCdnDomainOwnerResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C98E518B-024E-538E-8276-66310CB8667D`.
    pub request_id: Option<String>,
    /// Body of the result: tasks, reports or delivery settings, depending on the operation.
    /// Example: `text`.
    pub content: Option<Value>,
}

response! {
    ModifyCdnDomainOwnerResponse {
        "RequestId" => request_id: value,
        "Content" => content: value,
    }
}

/// Errors that the documentation of [`ModifyCdnDomainOwnerRequest`] names.
///
/// - [`InvalidDomainNotExist`](super::DocumentedError::InvalidDomainNotExist)
/// - [`DomainTransferFail`](super::DocumentedError::DomainTransferFail)
pub type ModifyCdnDomainOwnerError = super::DocumentedError;
