// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExcpetionCount`, from `ddosbgp/DescribeExcpetionCount.md`.

use alicloud_runtime::codegen::*;

/// Counts abnormal public IP addresses and soon expiring instances in a region.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::DescribeExcpetionCountRequest::new()
///     .ddos_region_id("cn-hangzhou");
/// let reply = client.describe_excpetion_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeExcpetionCountRequest {
    /// **Required.** Region that the DDoS lies in. Example: `cn-hangzhou`.
    pub ddos_region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `test`.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeExcpetionCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DdosRegionId`, which is required.
    pub fn ddos_region_id(mut self, value: impl Into<String>) -> Self {
        self.ddos_region_id = Some(value.into());
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
    DescribeExcpetionCountRequest {
        "DdosRegionId" => ddos_region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeExcpetionCountRequest {
    type Response = DescribeExcpetionCountResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeExcpetionCount")
        .required(&["DdosRegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeExcpetionCountRequest`].
#[non_exhaustive]
pub struct DescribeExcpetionCountResponse {
    /// How many there are of this: exception IP address. Example: `0`.
    pub exception_ip_count: Option<i32>,
    /// How many there are of this: expire time. Example: `1`.
    pub expire_time_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A3EEE55F-3B9F-4765-8C03-1A1A904F3451`.
    pub request_id: Option<String>,
}

response! {
    DescribeExcpetionCountResponse {
        "ExceptionIpCount" => exception_ip_count: value,
        "ExpireTimeCount" => expire_time_count: value,
        "RequestId" => request_id: value,
    }
}
