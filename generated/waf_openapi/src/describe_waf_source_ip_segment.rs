// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWafSourceIpSegment`, from `waf-openapi/DescribeWafSourceIpSegment.md`.

use alicloud_runtime::codegen::*;

/// Returns the CIDR blocks from which WAF clusters send traffic back to origin servers.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::DescribeWafSourceIpSegmentRequest::new()
///     .instance_id("waf-cn-zz11sr5****");
/// let reply = client.describe_waf_source_ip_segment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWafSourceIpSegmentRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `waf-cn-zz11sr5****`.
    pub instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeWafSourceIpSegmentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeWafSourceIpSegmentRequest {
        "InstanceId" => instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeWafSourceIpSegmentRequest {
    type Response = DescribeWafSourceIpSegmentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWafSourceIpSegment")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeWafSourceIpSegmentRequest`].
#[non_exhaustive]
pub struct DescribeWafSourceIpSegmentResponse {
    /// The IP address V6s that are concerned.
    /// Example: `39.XXX.XXX.0/24,……,2408:400a:XXXX:XXXX::/56`.
    pub ip_v6s: Option<String>,
    /// The IP addresses that are concerned. Example: `47.XXX.XXX.192/26,……,47.XXX.XXX.0/24`.
    pub ips: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AB2F5E31-EE96-4FD7-9560-45FF5D5377FF`.
    pub request_id: Option<String>,
}

response! {
    DescribeWafSourceIpSegmentResponse {
        "IpV6s" => ip_v6s: value,
        "Ips" => ips: value,
        "RequestId" => request_id: value,
    }
}
