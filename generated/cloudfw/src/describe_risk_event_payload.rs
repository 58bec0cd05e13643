// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRiskEventPayload`, from `cloudfw/DescribeRiskEventPayload.md`.

use alicloud_runtime::codegen::*;

/// Reads the attack payload of one intrusion prevention event, with its addresses and ports.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeRiskEventPayloadRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .uuid("...");
/// let reply = client.describe_risk_event_payload(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRiskEventPayloadRequest {
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Keeps traffic that comes from this address.
    pub src_ip: Option<String>,
    /// Keeps traffic toward this address.
    pub dst_ip: Option<String>,
    /// **Required.** ID of the UU that the call is about.
    pub uuid: Option<String>,
    /// Which kind of firewall it is or is to be.
    pub firewall_type: Option<String>,
    /// ID of the src VPC that the call is about.
    pub src_vpc_id: Option<String>,
    /// ID of the dst VPC that the call is about.
    pub dst_vpc_id: Option<String>,
    /// Keeps the asset with this address on the internet.
    pub public_ip: Option<String>,
}

impl DescribeRiskEventPayloadRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `SrcIP`.
    pub fn src_ip(mut self, value: impl Into<String>) -> Self {
        self.src_ip = Some(value.into());
        self
    }
    /// Sets `DstIP`.
    pub fn dst_ip(mut self, value: impl Into<String>) -> Self {
        self.dst_ip = Some(value.into());
        self
    }
    /// Sets `UUID`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `FirewallType`.
    pub fn firewall_type(mut self, value: impl Into<String>) -> Self {
        self.firewall_type = Some(value.into());
        self
    }
    /// Sets `SrcVpcId`.
    pub fn src_vpc_id(mut self, value: impl Into<String>) -> Self {
        self.src_vpc_id = Some(value.into());
        self
    }
    /// Sets `DstVpcId`.
    pub fn dst_vpc_id(mut self, value: impl Into<String>) -> Self {
        self.dst_vpc_id = Some(value.into());
        self
    }
    /// Sets `PublicIP`.
    pub fn public_ip(mut self, value: impl Into<String>) -> Self {
        self.public_ip = Some(value.into());
        self
    }
}

request! {
    DescribeRiskEventPayloadRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "SrcIP" => src_ip: query,
        "DstIP" => dst_ip: query,
        "UUID" => uuid: query,
        "FirewallType" => firewall_type: query,
        "SrcVpcId" => src_vpc_id: query,
        "DstVpcId" => dst_vpc_id: query,
        "PublicIP" => public_ip: query,
    }
}

impl Operation for DescribeRiskEventPayloadRequest {
    type Response = DescribeRiskEventPayloadResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRiskEventPayload")
        .required(&["StartTime", "EndTime", "UUID"])
        .read_only();
}

/// Response to [`DescribeRiskEventPayloadRequest`].
#[non_exhaustive]
pub struct DescribeRiskEventPayloadResponse {
    /// Address that traffic went to. Example: `203.0.113.1`.
    pub dst_ip: Option<String>,
    /// Network port that belongs to the dst. Example: `8080`.
    pub dst_port: Option<i32>,
    /// What the attack sent, as hexadecimal digits.
    pub payload: Option<String>,
    /// ID of the src VPC that the item belongs to or stands for. Example: `vpc-t4nlt09olhpazpoeg****`.
    pub src_vpc_id: Option<String>,
    /// Network port that belongs to the src. Example: `54360`.
    pub src_port: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `68055BA4-D8BD-5611-AC49-C651E619A12E`.
    pub request_id: Option<String>,
    /// Length of what the attack sent. Example: `457`.
    pub payload_len: Option<i32>,
    /// ID of the dst VPC that the item belongs to or stands for. Example: `vpc-bp10w5nb30r4jzfyc****`.
    pub dst_vpc_id: Option<String>,
    /// Address that traffic came from. Example: `203.0.113.2`.
    pub src_ip: Option<String>,
    /// Network protocol that applies. Example: `TCP`.
    pub proto: Option<String>,
    /// Addresses that proxies noted for the real client; they can be forged. Example: `203.0.113.4`.
    pub x_forward_for: Option<String>,
    /// IP address that belongs to the real. Example: `203.0.113.3`.
    pub real_ip: Option<String>,
}

response! {
    DescribeRiskEventPayloadResponse {
        "DstIP" => dst_ip: value,
        "DstPort" => dst_port: value,
        "Payload" => payload: value,
        "SrcVpcId" => src_vpc_id: value,
        "SrcPort" => src_port: value,
        "RequestId" => request_id: value,
        "PayloadLen" => payload_len: value,
        "DstVpcId" => dst_vpc_id: value,
        "SrcIP" => src_ip: value,
        "Proto" => proto: value,
        "XForwardFor" => x_forward_for: value,
        "RealIp" => real_ip: value,
    }
}
