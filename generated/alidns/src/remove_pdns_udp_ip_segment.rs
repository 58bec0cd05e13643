// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemovePdnsUdpIpSegment`, from `alidns/RemovePdnsUdpIpSegment.md`.

use alicloud_runtime::codegen::*;

/// Removes an address range registered for public DNS.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::RemovePdnsUdpIpSegmentRequest::new();
/// let reply = client.remove_pdns_udp_ip_segment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemovePdnsUdpIpSegmentRequest {
    /// IP address of the host or service concerned.
    pub ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl RemovePdnsUdpIpSegmentRequest {
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
}

request! {
    RemovePdnsUdpIpSegmentRequest {
        "Ip" => ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for RemovePdnsUdpIpSegmentRequest {
    type Response = RemovePdnsUdpIpSegmentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RemovePdnsUdpIpSegment");
}

/// Response to [`RemovePdnsUdpIpSegmentRequest`].
pub type RemovePdnsUdpIpSegmentResponse = alicloud_runtime::EmptyResponse;
