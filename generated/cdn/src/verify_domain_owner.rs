// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `VerifyDomainOwner`, from `cdn/VerifyDomainOwner.md`.

use alicloud_runtime::codegen::*;

/// Checks the proof of ownership of a domain name, which adding it may require.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::VerifyDomainOwnerRequest::new()
///     .domain_name("example.com")
///     .verify_type("dnsCheck");
/// let reply = client.verify_domain_owner(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct VerifyDomainOwnerRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** Way of proving ownership: a DNS record or a file on the site.
    /// Example: `dnsCheck`.
    pub verify_type: Option<String>,
}

impl VerifyDomainOwnerRequest {
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
    /// Sets `VerifyType`, which is required.
    pub fn verify_type(mut self, value: impl Into<String>) -> Self {
        self.verify_type = Some(value.into());
        self
    }
}

request! {
    VerifyDomainOwnerRequest {
        "DomainName" => domain_name: query,
        "VerifyType" => verify_type: query,
    }
}

impl Operation for VerifyDomainOwnerRequest {
    type Response = VerifyDomainOwnerResponse;
    type Error = VerifyDomainOwnerError;
    const INFO: OperationInfo = super::operation("VerifyDomainOwner")
        .required(&["DomainName", "VerifyType"])
        .read_only();
    const ERRORS: &'static [VerifyDomainOwnerError] = &[
        VerifyDomainOwnerError::DomainOwnerVerifyFail,
        VerifyDomainOwnerError::InvalidFile,
        VerifyDomainOwnerError::VerifyError,
    ];
}

/// Response to [`VerifyDomainOwnerRequest`].
#[non_exhaustive]
pub struct VerifyDomainOwnerResponse {
    /// Body of the result: tasks, reports or delivery settings, depending on the operation.
    /// Example: `verify_dffeb6610035dcb77b413a59c32c****`.
    pub content: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `34AB41F1-04A5-496F-8C8D-634BDBE6A9FB`.
    pub request_id: Option<String>,
}

response! {
    VerifyDomainOwnerResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`VerifyDomainOwnerRequest`] names.
///
/// - [`DomainOwnerVerifyFail`](super::DocumentedError::DomainOwnerVerifyFail)
/// - [`InvalidFile`](super::DocumentedError::InvalidFile)
/// - [`VerifyError`](super::DocumentedError::VerifyError)
pub type VerifyDomainOwnerError = super::DocumentedError;
