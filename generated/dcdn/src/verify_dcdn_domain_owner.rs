// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `VerifyDcdnDomainOwner`, from `dcdn/VerifyDcdnDomainOwner.md`.

use alicloud_runtime::codegen::*;

/// Verifies that you own a domain name, by the chosen verification method.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::VerifyDcdnDomainOwnerRequest::new()
///     .domain_name("...")
///     .verify_type("...");
/// let reply = client.verify_dcdn_domain_owner(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct VerifyDcdnDomainOwnerRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// **Required.** Which kind of verify it is or is to be.
    pub verify_type: Option<String>,
}

impl VerifyDcdnDomainOwnerRequest {
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
    VerifyDcdnDomainOwnerRequest {
        "DomainName" => domain_name: query,
        "VerifyType" => verify_type: query,
    }
}

impl Operation for VerifyDcdnDomainOwnerRequest {
    type Response = VerifyDcdnDomainOwnerResponse;
    type Error = VerifyDcdnDomainOwnerError;
    const INFO: OperationInfo = super::operation("VerifyDcdnDomainOwner")
        .required(&["DomainName", "VerifyType"]);
    const ERRORS: &'static [VerifyDcdnDomainOwnerError] = &[
        VerifyDcdnDomainOwnerError::DomainOwnerVerifyFail,
    ];
}

/// Response to [`VerifyDcdnDomainOwnerRequest`].
#[non_exhaustive]
pub struct VerifyDcdnDomainOwnerResponse {
    /// What the request brought. Example: `verify_dffeb6610035dcb77b413a59c32cd9**`.
    pub content: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `34AB41F1-04A5-496F-8C8D-634BDBE6A9FB`.
    pub request_id: Option<String>,
}

response! {
    VerifyDcdnDomainOwnerResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`VerifyDcdnDomainOwnerRequest`] names.
///
/// - [`DomainOwnerVerifyFail`](super::DocumentedError::DomainOwnerVerifyFail)
pub type VerifyDcdnDomainOwnerError = super::DocumentedError;
