// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePdnsUdpIpSegment`, from `alidns/CreatePdnsUdpIpSegment.md`.

use alicloud_runtime::codegen::*;

/// Registers an address range whose UDP queries to public DNS count for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::CreatePdnsUdpIpSegmentRequest::new();
/// let reply = client.create_pdns_udp_ip_segment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePdnsUdpIpSegmentRequest {
    /// IP address of the host or service concerned.
    pub ip: Option<String>,
    /// Label of the address range that people recognize it by.
    pub name: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Token that proves control over the address range.
    pub ip_token: Option<String>,
}

impl CreatePdnsUdpIpSegmentRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
    CreatePdnsUdpIpSegmentRequest {
        "Ip" => ip: query,
        "Name" => name: query,
        "Lang" => lang: query,
        "IpToken" => ip_token: query,
    }
}

impl Operation for CreatePdnsUdpIpSegmentRequest {
    type Response = CreatePdnsUdpIpSegmentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreatePdnsUdpIpSegment");
}

/// Response to [`CreatePdnsUdpIpSegmentRequest`].
#[non_exhaustive]
pub struct CreatePdnsUdpIpSegmentResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Hint on how to prove control over the address range.
    pub valid_message: Option<String>,
}

response! {
    CreatePdnsUdpIpSegmentResponse {
        "RequestId" => request_id: value,
        "ValidMessage" => valid_message: value,
    }
}
