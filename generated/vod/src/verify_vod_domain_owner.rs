// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `VerifyVodDomainOwner`, from `vod/VerifyVodDomainOwner.md`.

use alicloud_runtime::codegen::*;

/// Checks by DNS record or file whether you own a domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::VerifyVodDomainOwnerRequest::new()
///     .domain_name("example.com")
///     .verify_type("dnsCheck");
/// let reply = client.verify_vod_domain_owner(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct VerifyVodDomainOwnerRequest {
    /// **Required.** Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** Which kind of verify it is or is to be. Example: `dnsCheck`.
    pub verify_type: Option<String>,
}

impl VerifyVodDomainOwnerRequest {
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
    VerifyVodDomainOwnerRequest {
        "DomainName" => domain_name: query,
        "VerifyType" => verify_type: query,
    }
}

impl Operation for VerifyVodDomainOwnerRequest {
    type Response = VerifyVodDomainOwnerResponse;
    type Error = VerifyVodDomainOwnerError;
    const INFO: OperationInfo = super::operation("VerifyVodDomainOwner")
        .required(&["DomainName", "VerifyType"]);
    const ERRORS: &'static [VerifyVodDomainOwnerError] = &[
        VerifyVodDomainOwnerError::DomainOwnerVerifyFail,
    ];
}

/// Response to [`VerifyVodDomainOwnerRequest`].
#[non_exhaustive]
pub struct VerifyVodDomainOwnerResponse {
    /// Text or data that the item consists of. Example: `verify_dffeb661*********a59c32cd91f`.
    pub content: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `34AB41F1-04A5-*********-634BDBE6A9FB`.
    pub request_id: Option<String>,
}

response! {
    VerifyVodDomainOwnerResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`VerifyVodDomainOwnerRequest`] names.
///
/// - [`DomainOwnerVerifyFail`](super::DocumentedError::DomainOwnerVerifyFail)
pub type VerifyVodDomainOwnerError = super::DocumentedError;
