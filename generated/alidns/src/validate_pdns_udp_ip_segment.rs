// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ValidatePdnsUdpIpSegment`, from `alidns/ValidatePdnsUdpIpSegment.md`.

use alicloud_runtime::codegen::*;

/// Proves that an address range for public DNS belongs to the account.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::ValidatePdnsUdpIpSegmentRequest::new();
/// let reply = client.validate_pdns_udp_ip_segment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ValidatePdnsUdpIpSegmentRequest {
    /// IP address of the host or service concerned.
    pub ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Token that proves control over the address range.
    pub ip_token: Option<String>,
}

impl ValidatePdnsUdpIpSegmentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `IpToken`.
    pub fn ip_token(mut self, value: impl Into<String>) -> Self {
        self.ip_token = Some(value.into());
        self
    }
}

request! {
    ValidatePdnsUdpIpSegmentRequest {
        "Ip" => ip: query,
        "Lang" => lang: query,
        "IpToken" => ip_token: query,
    }
}

impl Operation for ValidatePdnsUdpIpSegmentRequest {
    type Response = ValidatePdnsUdpIpSegmentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ValidatePdnsUdpIpSegment");
}

/// Response to [`ValidatePdnsUdpIpSegmentRequest`].
pub type ValidatePdnsUdpIpSegmentResponse = alicloud_runtime::EmptyResponse;
