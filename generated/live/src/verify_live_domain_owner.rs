// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `VerifyLiveDomainOwner`, from `live/VerifyLiveDomainOwner.md`.

use alicloud_runtime::codegen::*;

/// Checks by the chosen verification type that a domain belongs to the account.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::VerifyLiveDomainOwnerRequest::new()
///     .domain_name("...")
///     .verify_type("...");
/// let reply = client.verify_live_domain_owner(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct VerifyLiveDomainOwnerRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Which kind of verify it is or is to be.
    pub verify_type: Option<String>,
}

impl VerifyLiveDomainOwnerRequest {
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
    VerifyLiveDomainOwnerRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "VerifyType" => verify_type: query,
    }
}

impl Operation for VerifyLiveDomainOwnerRequest {
    type Response = VerifyLiveDomainOwnerResponse;
    type Error = VerifyLiveDomainOwnerError;
    const INFO: OperationInfo = super::operation("VerifyLiveDomainOwner")
        .required(&["DomainName", "VerifyType"])
        .region("RegionId");
    const ERRORS: &'static [VerifyLiveDomainOwnerError] = &[
        VerifyLiveDomainOwnerError::DomainOwnerVerifyFail,
    ];
}

/// Response to [`VerifyLiveDomainOwnerRequest`].
#[non_exhaustive]
pub struct VerifyLiveDomainOwnerResponse {
    /// Text or data that the item consists of.
    pub content: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
}

response! {
    VerifyLiveDomainOwnerResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`VerifyLiveDomainOwnerRequest`] names.
///
/// - [`DomainOwnerVerifyFail`](super::DocumentedError::DomainOwnerVerifyFail)
pub type VerifyLiveDomainOwnerError = super::DocumentedError;
