// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVisitTopIp`, from `waf-openapi_2021_10_01/DescribeVisitTopIp.md`.

use alicloud_runtime::codegen::*;

/// Ranks the ten addresses that sent most requests.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeVisitTopIpRequest::new()
///     .start_timestamp("...")
///     .instance_id("...");
/// let reply = client.describe_visit_top_ip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVisitTopIpRequest {
    /// Resource that the call or the item is about.
    pub resource: Option<String>,
    /// **Required.** Moment that was recorded for this: start.
    pub start_timestamp: Option<String>,
    /// Moment that was recorded for this: end.
    pub end_timestamp: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeVisitTopIpRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Resource`.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
        self
    }
    /// Sets `StartTimestamp`, which is required.
    pub fn start_timestamp(mut self, value: impl Into<String>) -> Self {
        self.start_timestamp = Some(value.into());
        self
    }
    /// Sets `EndTimestamp`.
    pub fn end_timestamp(mut self, value: impl Into<String>) -> Self {
        self.end_timestamp = Some(value.into());
        self
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
    DescribeVisitTopIpRequest {
        "Resource" => resource: query,
        "StartTimestamp" => start_timestamp: query,
        "EndTimestamp" => end_timestamp: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeVisitTopIpRequest {
    type Response = DescribeVisitTopIpResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVisitTopIp")
        .required(&["StartTimestamp", "InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeVisitTopIpRequest`].
#[non_exhaustive]
pub struct DescribeVisitTopIpResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5D2B8DAE-A761-58CB-A68D-74989E4831DA`.
    pub request_id: Option<String>,
    /// IP address that belongs to the top.
    pub top_ip: Vec<TopIp>,
}

response! {
    DescribeVisitTopIpResponse {
        "RequestId" => request_id: value,
        "TopIp" => top_ip: list(""),
    }
}

/// IP address that belongs to the top.
#[non_exhaustive]
pub struct TopIp {
    /// IP address of the host or service concerned. Example: `1.1.XX.XX`.
    pub ip: Option<String>,
    /// Part of the country or the world concerned. Example: `310000`.
    pub area: Option<String>,
    /// Carrier that the traffic or the probe uses. Example: `AAA`.
    pub isp: Option<String>,
    /// How many items or events were counted. Example: `2622`.
    pub count: Option<i64>,
}

response! {
    TopIp {
        "Ip" => ip: value,
        "Area" => area: value,
        "Isp" => isp: value,
        "Count" => count: value,
    }
}
