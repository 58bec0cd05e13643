// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckDomainSunriseClaim`, from `domain/CheckDomainSunriseClaim.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Looks up the trademark claim key for a domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::CheckDomainSunriseClaimRequest::new()
///     .domain_name("abc.xin");
/// let reply = client.check_domain_sunrise_claim(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckDomainSunriseClaimRequest {
    /// **Required.** Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl CheckDomainSunriseClaimRequest {
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    CheckDomainSunriseClaimRequest {
        "DomainName" => domain_name: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for CheckDomainSunriseClaimRequest {
    type Response = CheckDomainSunriseClaimResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckDomainSunriseClaim")
        .required(&["DomainName"])
        .read_only();
}

/// Response to [`CheckDomainSunriseClaimRequest`].
#[non_exhaustive]
pub struct CheckDomainSunriseClaimResponse {
    /// Key that opens, signs or picks out the claim.
    /// Example: `2017092100/8/2/1/kDfu9htHGEx_y-LJ3XSlKMZ70000020001`.
    pub claim_key: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA7A4FD4-EB9A-4A20-BB0C-9AEB15634DC1`.
    pub request_id: Option<String>,
    /// Period in the life of a new top-level domain: `0` neither, `1` sunrise, `2` claims.
    /// Example: `1`.
    pub result: Option<i32>,
}

response! {
    CheckDomainSunriseClaimResponse {
        "ClaimKey" => claim_key: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
