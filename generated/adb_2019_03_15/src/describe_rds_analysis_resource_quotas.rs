// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRdsAnalysisResourceQuotas`, from `adb_2019_03_15/DescribeRdsAnalysisResourceQuotas.md`.

use alicloud_runtime::codegen::*;

/// Shows the resource quotas for analytic instances attached to an RDS instance.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeRdsAnalysisResourceQuotasRequest::new();
/// let reply = client.describe_rds_analysis_resource_quotas(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRdsAnalysisResourceQuotasRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// ID of the rds instance that the call is about.
    pub rds_instance_id: Option<String>,
    /// Size, model or class of the node.
    pub node_class: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Class that the cluster belongs to.
    pub cluster_category: Option<String>,
    /// How many there are of this: node.
    pub node_count: Option<i32>,
    /// Way in which the cluster works.
    pub cluster_mode: Option<String>,
    /// Which kind of storage it is or is to be.
    pub storage_type: Option<String>,
}

impl DescribeRdsAnalysisResourceQuotasRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RdsInstanceId`.
    pub fn rds_instance_id(mut self, value: impl Into<String>) -> Self {
        self.rds_instance_id = Some(value.into());
        self
    }
    /// Sets `NodeClass`.
    pub fn node_class(mut self, value: impl Into<String>) -> Self {
        self.node_class = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClusterCategory`.
    pub fn cluster_category(mut self, value: impl Into<String>) -> Self {
        self.cluster_category = Some(value.into());
        self
    }
    /// Sets `NodeCount`.
    #[inline]
    pub fn node_count(mut self, value: i32) -> Self {
        self.node_count = Some(value);
        self
    }
    /// Sets `ClusterMode`.
    pub fn cluster_mode(mut self, value: impl Into<String>) -> Self {
        self.cluster_mode = Some(value.into());
        self
    }
    /// Sets `StorageType`.
    pub fn storage_type(mut self, value: impl Into<String>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
}

request! {
    DescribeRdsAnalysisResourceQuotasRequest {
        "ResourceGroupId" => resource_group_id: query,
        "RdsInstanceId" => rds_instance_id: query,
        "NodeClass" => node_class: query,
        "RegionId" => region_id: query,
        "ClusterCategory" => cluster_category: query,
        "NodeCount" => node_count: query,
        "ClusterMode" => cluster_mode: query,
        "StorageType" => storage_type: query,
    }
}

impl Operation for DescribeRdsAnalysisResourceQuotasRequest {
    type Response = DescribeRdsAnalysisResourceQuotasResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRdsAnalysisResourceQuotas")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRdsAnalysisResourceQuotasRequest`], which the documentation does not describe.
pub type DescribeRdsAnalysisResourceQuotasResponse = alicloud_runtime::UndocumentedResponse;
