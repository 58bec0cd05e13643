// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDnsGtmAddrAttributeInfo`, from `alidns/DescribeDnsGtmAddrAttributeInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AttributeInfo};

/// Tells the origin, such as region and carrier, of the addresses given.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDnsGtmAddrAttributeInfoRequest::new()
///     .type_("IPV4")
///     .addrs("[ \"1.1.XX.XX\" ]");
/// let reply = client.describe_dns_gtm_addr_attribute_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDnsGtmAddrAttributeInfoRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** Whether the addresses are IPv4 addresses, IPv6 addresses or domain names.
    /// Example: `IPV4`.
    pub type_: Option<String>,
    /// **Required.** Addresses in question. Example: `[ "1.1.XX.XX" ]`.
    pub addrs: Option<String>,
}

impl DescribeDnsGtmAddrAttributeInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Addrs`, which is required.
    pub fn addrs(mut self, value: impl Into<String>) -> Self {
        self.addrs = Some(value.into());
        self
    }
}

request! {
    DescribeDnsGtmAddrAttributeInfoRequest {
        "Lang" => lang: query,
        "Type" => type_: query,
        "Addrs" => addrs: query,
    }
}

impl Operation for DescribeDnsGtmAddrAttributeInfoRequest {
    type Response = DescribeDnsGtmAddrAttributeInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDnsGtmAddrAttributeInfo")
        .required(&["Type", "Addrs"])
        .read_only();
}

/// Response to [`DescribeDnsGtmAddrAttributeInfoRequest`].
#[non_exhaustive]
pub struct DescribeDnsGtmAddrAttributeInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6856BCF6-11D6-4D7E-AC53-FD579933522B`.
    pub request_id: Option<String>,
    /// Addresses that make up the pool, each with its settings.
    pub addr: Vec<Addr>,
}

response! {
    DescribeDnsGtmAddrAttributeInfoResponse {
        "RequestId" => request_id: value,
        "Addr" => addr: list("Addr"),
    }
}

/// Addresses that make up the pool, each with its settings.
#[non_exhaustive]
pub struct Addr {
    /// Where the address is, such as its region and carrier.
    pub attribute_info: Option<AttributeInfo>,
    /// IP address or domain name that GTM hands out. Example: `1.1.XX.XX`.
    pub addr: Option<String>,
}

response! {
    Addr {
        "AttributeInfo" => attribute_info: value,
        "Addr" => addr: value,
    }
}
