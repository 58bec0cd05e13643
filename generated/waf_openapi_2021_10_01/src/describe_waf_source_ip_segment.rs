// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWafSourceIpSegment`, from `waf-openapi_2021_10_01/DescribeWafSourceIpSegment.md`.

use alicloud_runtime::codegen::*;

/// Lists the address ranges from which WAF contacts origin servers, for their firewalls.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeWafSourceIpSegmentRequest::new()
///     .instance_id("...");
/// let reply = client.describe_waf_source_ip_segment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWafSourceIpSegmentRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeWafSourceIpSegmentRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
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
    /// ID of this call; quote it when asking support about it.
    /// Example: `9087ADDC-9047-4D02-82A7-33021B58083C`.
    pub request_id: Option<String>,
    /// IP address that belongs to the WAF source.
    pub waf_source_ip: Option<WafSourceIp>,
}

response! {
    DescribeWafSourceIpSegmentResponse {
        "RequestId" => request_id: value,
        "WafSourceIp" => waf_source_ip: value,
    }
}

/// IP address that belongs to the WAF source.
#[non_exhaustive]
pub struct WafSourceIp {
    /// IPv4 blocks the firewall reaches the origin from. Example: `101.200.XX.XX/24`.
    pub ipv4: Vec<String>,
    /// IPv6 blocks the firewall reaches the origin from. Example: `2408:XXXX:3c:4800::/56`.
    pub ipv6: Vec<String>,
}

response! {
    WafSourceIp {
        "IPv4" => ipv4: list(""),
        "IPv6" => ipv6: list(""),
    }
}
