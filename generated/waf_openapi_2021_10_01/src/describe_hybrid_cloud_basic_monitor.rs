// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHybridCloudBasicMonitor`, from `waf-openapi_2021_10_01/DescribeHybridCloudBasicMonitor.md`.

use alicloud_runtime::codegen::*;

/// Shows basic monitoring data of a machine in a hybrid cloud cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeHybridCloudBasicMonitorRequest::new()
///     .instance_id("...")
///     .mid("...");
/// let reply = client.describe_hybrid_cloud_basic_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHybridCloudBasicMonitorRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Machine of the hybrid cloud cluster.
    pub mid: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeHybridCloudBasicMonitorRequest {
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
    /// Sets `Mid`, which is required.
    pub fn mid(mut self, value: impl Into<String>) -> Self {
        self.mid = Some(value.into());
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
    DescribeHybridCloudBasicMonitorRequest {
        "InstanceId" => instance_id: query,
        "Mid" => mid: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeHybridCloudBasicMonitorRequest {
    type Response = DescribeHybridCloudBasicMonitorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHybridCloudBasicMonitor")
        .required(&["InstanceId", "Mid"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeHybridCloudBasicMonitorRequest`], which the documentation does not describe.
pub type DescribeHybridCloudBasicMonitorResponse = alicloud_runtime::UndocumentedResponse;
