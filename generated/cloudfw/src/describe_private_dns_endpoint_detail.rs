// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePrivateDnsEndpointDetail`, from `cloudfw/DescribePrivateDnsEndpointDetail.md`.

use alicloud_runtime::codegen::*;

/// Reads one private DNS endpoint, found by its access instance ID.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribePrivateDnsEndpointDetailRequest::new()
///     .access_instance_id("...")
///     .region_no("...");
/// let reply = client.describe_private_dns_endpoint_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePrivateDnsEndpointDetailRequest {
    /// **Required.** ID of the access instance that the call is about.
    pub access_instance_id: Option<String>,
    /// **Required.** Number that picks out the region.
    pub region_no: Option<String>,
}

impl DescribePrivateDnsEndpointDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessInstanceId`, which is required.
    pub fn access_instance_id(mut self, value: impl Into<String>) -> Self {
        self.access_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionNo`, which is required.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
}

request! {
    DescribePrivateDnsEndpointDetailRequest {
        "AccessInstanceId" => access_instance_id: query,
        "RegionNo" => region_no: query,
    }
}

impl Operation for DescribePrivateDnsEndpointDetailRequest {
    type Response = DescribePrivateDnsEndpointDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePrivateDnsEndpointDetail")
        .method("GET")
        .required(&["AccessInstanceId", "RegionNo"])
        .read_only();
}

/// Response to [`DescribePrivateDnsEndpointDetailRequest`], which the documentation does not describe.
pub type DescribePrivateDnsEndpointDetailResponse = alicloud_runtime::UndocumentedResponse;
