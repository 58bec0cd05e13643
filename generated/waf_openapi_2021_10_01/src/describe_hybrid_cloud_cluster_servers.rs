// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHybridCloudClusterServers`, from `waf-openapi_2021_10_01/DescribeHybridCloudClusterServers.md`.

use alicloud_runtime::codegen::*;

/// Lists the machines in a hybrid cloud cluster, filtered by IP, host name or group.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeHybridCloudClusterServersRequest::new()
///     .instance_id("...")
///     .cluster_id(1);
/// let reply = client.describe_hybrid_cloud_cluster_servers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHybridCloudClusterServersRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<i64>,
    /// IP address of the host or service concerned.
    pub ip: Option<String>,
    /// Name that the machine goes by on the network.
    pub host_name: Option<String>,
    /// Which kind of group it is or is to be.
    pub group_type: Option<String>,
    /// Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeHybridCloudClusterServersRequest {
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
    /// Sets `ClusterId`, which is required.
    #[inline]
    pub fn cluster_id(mut self, value: i64) -> Self {
        self.cluster_id = Some(value);
        self
    }
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }
    /// Sets `GroupType`.
    pub fn group_type(mut self, value: impl Into<String>) -> Self {
        self.group_type = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
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
    DescribeHybridCloudClusterServersRequest {
        "InstanceId" => instance_id: query,
        "ClusterId" => cluster_id: query,
        "Ip" => ip: query,
        "HostName" => host_name: query,
        "GroupType" => group_type: query,
        "GroupName" => group_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeHybridCloudClusterServersRequest {
    type Response = DescribeHybridCloudClusterServersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHybridCloudClusterServers")
        .required(&["InstanceId", "ClusterId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeHybridCloudClusterServersRequest`], which the documentation does not describe.
pub type DescribeHybridCloudClusterServersResponse = alicloud_runtime::UndocumentedResponse;
