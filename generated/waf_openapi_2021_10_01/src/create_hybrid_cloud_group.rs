// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHybridCloudGroup`, from `waf-openapi_2021_10_01/CreateHybridCloudGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates a node group, with load balancer address and location, in a hybrid cloud cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::CreateHybridCloudGroupRequest::new()
///     .instance_id("...")
///     .cluster_id(1)
///     .group_name("...")
///     .group_type("...")
///     .load_balance_ip("...");
/// let reply = client.create_hybrid_cloud_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateHybridCloudGroupRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<i64>,
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// **Required.** Which kind of group it is or is to be.
    pub group_type: Option<String>,
    /// **Required.** IP address that belongs to the load balance.
    pub load_balance_ip: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Code that stands for the location, for programs to act on.
    pub location_code: Option<String>,
    /// Marks requests sent to the origin, put together from carrier, continent, city, and an optional
    /// label, joined by hyphens.
    pub back_source_mark: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl CreateHybridCloudGroupRequest {
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
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `GroupType`, which is required.
    pub fn group_type(mut self, value: impl Into<String>) -> Self {
        self.group_type = Some(value.into());
        self
    }
    /// Sets `LoadBalanceIp`, which is required.
    pub fn load_balance_ip(mut self, value: impl Into<String>) -> Self {
        self.load_balance_ip = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `LocationCode`.
    pub fn location_code(mut self, value: impl Into<String>) -> Self {
        self.location_code = Some(value.into());
        self
    }
    /// Sets `BackSourceMark`.
    pub fn back_source_mark(mut self, value: impl Into<String>) -> Self {
        self.back_source_mark = Some(value.into());
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
    CreateHybridCloudGroupRequest {
        "InstanceId" => instance_id: query,
        "ClusterId" => cluster_id: query,
        "GroupName" => group_name: query,
        "GroupType" => group_type: query,
        "LoadBalanceIp" => load_balance_ip: query,
        "Remark" => remark: query,
        "LocationCode" => location_code: query,
        "BackSourceMark" => back_source_mark: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for CreateHybridCloudGroupRequest {
    type Response = CreateHybridCloudGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateHybridCloudGroup")
        .required(
            &["InstanceId", "ClusterId", "GroupName", "GroupType", "LoadBalanceIp"],
        )
        .region("RegionId");
}

/// Response to [`CreateHybridCloudGroupRequest`], which the documentation does not describe.
pub type CreateHybridCloudGroupResponse = alicloud_runtime::UndocumentedResponse;
