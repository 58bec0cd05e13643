// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDomainBlackWhiteList`, from `ddospro/ModifyDomainBlackWhiteList.md`.

use alicloud_runtime::codegen::*;

/// Replaces the IP address blacklist and whitelist of a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::ModifyDomainBlackWhiteListRequest::new()
///     .domain("www.aliyun.com");
/// let reply = client.modify_domain_black_white_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDomainBlackWhiteListRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// Addresses to turn away, each an address or a range; the list replaces the old one.
    /// Example: `2.2.2.2/24`.
    pub black: Vec<String>,
    /// Addresses let through unchecked, each an address or a range; the list replaces the old one.
    /// Example: `1.1.1.1/24`.
    pub white: Vec<String>,
}

impl ModifyDomainBlackWhiteListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `Black`.
    pub fn black(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.black = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `White`.
    pub fn white(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.white = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyDomainBlackWhiteListRequest {
        "Domain" => domain: query,
        "Black" => black: query,
        "White" => white: query,
    }
}

impl Operation for ModifyDomainBlackWhiteListRequest {
    type Response = ModifyDomainBlackWhiteListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDomainBlackWhiteList")
        .required(&["Domain"]);
}

/// Response to [`ModifyDomainBlackWhiteListRequest`].
pub type ModifyDomainBlackWhiteListResponse = alicloud_runtime::EmptyResponse;
