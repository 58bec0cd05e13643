// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResourcePort`, from `waf-openapi_2021_10_01/DescribeResourcePort.md`.

use alicloud_runtime::codegen::*;

/// Lists the ports of a cloud product instance that were put behind WAF.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeResourcePortRequest::new()
///     .instance_id("...")
///     .resource_instance_id("...");
/// let reply = client.describe_resource_port(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResourcePortRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the resource instance that the call is about.
    pub resource_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeResourcePortRequest {
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
    /// Sets `ResourceInstanceId`, which is required.
    pub fn resource_instance_id(mut self, value: impl Into<String>) -> Self {
        self.resource_instance_id = Some(value.into());
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
    DescribeResourcePortRequest {
        "InstanceId" => instance_id: query,
        "ResourceInstanceId" => resource_instance_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeResourcePortRequest {
    type Response = DescribeResourcePortResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeResourcePort")
        .required(&["InstanceId", "ResourceInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeResourcePortRequest`].
#[non_exhaustive]
pub struct DescribeResourcePortResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `66A98669-CC6E-4F3E-80A6-3014697B11AE`.
    pub request_id: Option<String>,
    /// Network ports that belong to the resource. Example: `80`.
    pub resource_ports: Vec<String>,
}

response! {
    DescribeResourcePortResponse {
        "RequestId" => request_id: value,
        "ResourcePorts" => resource_ports: list(""),
    }
}
