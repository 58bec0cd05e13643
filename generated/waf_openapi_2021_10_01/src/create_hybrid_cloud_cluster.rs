// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHybridCloudCluster`, from `waf-openapi_2021_10_01/CreateHybridCloudCluster.md`.

use alicloud_runtime::codegen::*;

/// Creates a hybrid cloud cluster with ports, access mode and number of protection servers.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::CreateHybridCloudClusterRequest::new()
///     .instance_id("...")
///     .cluster_name("...")
///     .http_ports("...")
///     .https_ports("...")
///     .access_mode("...")
///     .protection_server_count(1);
/// let reply = client.create_hybrid_cloud_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateHybridCloudClusterRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name that the cluster goes by.
    pub cluster_name: Option<String>,
    /// **Required.** Network ports that belong to the HTTP.
    pub http_ports: Option<String>,
    /// **Required.** Network ports that belong to the HTTPS.
    pub https_ports: Option<String>,
    /// **Required.** Way in which the access works.
    pub access_mode: Option<String>,
    /// Region that the access lies in.
    pub access_region: Option<String>,
    /// Log fields that are kept back in the cluster.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub log_fields_not_returned: Option<String>,
    /// **Required.** How many there are of this: protection server.
    pub protection_server_count: Option<i32>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Which kind of proxy it is or is to be.
    pub proxy_type: Option<String>,
    /// State of the rule, to narrow the list down to or to be put into.
    pub rule_status: Option<String>,
    /// Which kind of rule it is or is to be.
    pub rule_type: Option<String>,
    /// Settings of the rule, and what it works with.
    pub rule_config: Option<String>,
    /// State of the proxy, to narrow the list down to or to be put into.
    pub proxy_status: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl CreateHybridCloudClusterRequest {
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
    /// Sets `ClusterName`, which is required.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `HttpPorts`, which is required.
    pub fn http_ports(mut self, value: impl Into<String>) -> Self {
        self.http_ports = Some(value.into());
        self
    }
    /// Sets `HttpsPorts`, which is required.
    pub fn https_ports(mut self, value: impl Into<String>) -> Self {
        self.https_ports = Some(value.into());
        self
    }
    /// Sets `AccessMode`, which is required.
    pub fn access_mode(mut self, value: impl Into<String>) -> Self {
        self.access_mode = Some(value.into());
        self
    }
    /// Sets `AccessRegion`.
    pub fn access_region(mut self, value: impl Into<String>) -> Self {
        self.access_region = Some(value.into());
        self
    }
    /// Sets `LogFieldsNotReturned`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn log_fields_not_returned(mut self, value: impl Into<String>) -> Self {
        self.log_fields_not_returned = Some(value.into());
        self
    }
    /// Sets `ProtectionServerCount`, which is required.
    #[inline]
    pub fn protection_server_count(mut self, value: i32) -> Self {
        self.protection_server_count = Some(value);
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `ProxyType`.
    pub fn proxy_type(mut self, value: impl Into<String>) -> Self {
        self.proxy_type = Some(value.into());
        self
    }
    /// Sets `RuleStatus`.
    pub fn rule_status(mut self, value: impl Into<String>) -> Self {
        self.rule_status = Some(value.into());
        self
    }
    /// Sets `RuleType`.
    pub fn rule_type(mut self, value: impl Into<String>) -> Self {
        self.rule_type = Some(value.into());
        self
    }
    /// Sets `RuleConfig`.
    pub fn rule_config(mut self, value: impl Into<String>) -> Self {
        self.rule_config = Some(value.into());
        self
    }
    /// Sets `ProxyStatus`.
    pub fn proxy_status(mut self, value: impl Into<String>) -> Self {
        self.proxy_status = Some(value.into());
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
    CreateHybridCloudClusterRequest {
        "InstanceId" => instance_id: query,
        "ClusterName" => cluster_name: query,
        "HttpPorts" => http_ports: query,
        "HttpsPorts" => https_ports: query,
        "AccessMode" => access_mode: query,
        "AccessRegion" => access_region: query,
        "LogFieldsNotReturned" => log_fields_not_returned: query,
        "ProtectionServerCount" => protection_server_count: query,
        "Remark" => remark: query,
        "ProxyType" => proxy_type: query,
        "RuleStatus" => rule_status: query,
        "RuleType" => rule_type: query,
        "RuleConfig" => rule_config: query,
        "ProxyStatus" => proxy_status: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for CreateHybridCloudClusterRequest {
    type Response = CreateHybridCloudClusterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateHybridCloudCluster")
        .required(
            &[
                "InstanceId",
                "ClusterName",
                "HttpPorts",
                "HttpsPorts",
                "AccessMode",
                "ProtectionServerCount",
            ],
        )
        .region("RegionId");
}

/// Response to [`CreateHybridCloudClusterRequest`], which the documentation does not describe.
pub type CreateHybridCloudClusterResponse = alicloud_runtime::UndocumentedResponse;
