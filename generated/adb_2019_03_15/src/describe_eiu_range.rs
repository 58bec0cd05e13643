// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEIURange`, from `adb_2019_03_15/DescribeEIURange.md`.

use alicloud_runtime::codegen::*;

/// Shows how many elastic I/O units a Data Warehouse Edition cluster can take.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeEIURangeRequest::new();
/// let reply = client.describe_eiu_range(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEIURangeRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Resource that the compute works on or belongs to.
    pub compute_resource: Option<String>,
    /// What is done to the item.
    pub operation: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which version of the database cluster is meant.
    pub db_cluster_version: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// How large the storage is or is to be.
    pub storage_size: Option<String>,
    /// Whether the cluster is being created, enlarged, or made smaller.
    pub sub_operation: Option<String>,
    /// Which version of the product is meant.
    pub product_version: Option<Open<ProductVersion>>,
}

impl DescribeEIURangeRequest {
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
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `ComputeResource`.
    pub fn compute_resource(mut self, value: impl Into<String>) -> Self {
        self.compute_resource = Some(value.into());
        self
    }
    /// Sets `Operation`.
    pub fn operation(mut self, value: impl Into<String>) -> Self {
        self.operation = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBClusterVersion`.
    pub fn db_cluster_version(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_version = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `StorageSize`.
    pub fn storage_size(mut self, value: impl Into<String>) -> Self {
        self.storage_size = Some(value.into());
        self
    }
    /// Sets `SubOperation`.
    pub fn sub_operation(mut self, value: impl Into<String>) -> Self {
        self.sub_operation = Some(value.into());
        self
    }
    /// Sets `ProductVersion`.
    pub fn product_version(mut self, value: impl Into<Open<ProductVersion>>) -> Self {
        self.product_version = Some(value.into());
        self
    }
}

request! {
    DescribeEIURangeRequest {
        "ResourceGroupId" => resource_group_id: query,
        "DBClusterId" => db_cluster_id: query,
        "ComputeResource" => compute_resource: query,
        "Operation" => operation: query,
        "RegionId" => region_id: query,
        "DBClusterVersion" => db_cluster_version: query,
        "ZoneId" => zone_id: query,
        "StorageSize" => storage_size: query,
        "SubOperation" => sub_operation: query,
        "ProductVersion" => product_version: query,
    }
}

impl Operation for DescribeEIURangeRequest {
    type Response = DescribeEIURangeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeEIURange")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeEIURangeRequest`].
#[non_exhaustive]
pub struct DescribeEIURangeResponse {
    /// What is known about the EIU.
    pub eiu_info: Option<EIUInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D65A809F-34CE-4550-9BC1-0ED21ET****`.
    pub request_id: Option<String>,
}

response! {
    DescribeEIURangeResponse {
        "EIUInfo" => eiu_info: value,
        "RequestId" => request_id: value,
    }
}

/// What is known about the EIU.
#[non_exhaustive]
pub struct EIUInfo {
    /// Numbers of elastic I/O units on offer. Example: `1,2,3,4,...200`.
    pub eiu_range: Vec<i64>,
    /// Value that the default has or is given. Example: `2`.
    pub default_value: Option<String>,
    /// Storage resources on offer.
    pub storage_resource_range: Vec<String>,
    /// Value that the min has or is given.
    pub min_value: Option<String>,
    /// Value that the max has or is given.
    pub max_value: Option<String>,
    /// Step of a sequence, or the distance between two points.
    pub step: Option<String>,
}

response! {
    EIUInfo {
        "EIURange" => eiu_range: list(""),
        "DefaultValue" => default_value: value,
        "StorageResourceRange" => storage_resource_range: list(""),
        "MinValue" => min_value: value,
        "MaxValue" => max_value: value,
        "Step" => step: value,
    }
}

values! {
    /// Which version of the product is meant.
    pub enum ProductVersion {
        /// Basic Edition.
        BasicVersion = "BasicVersion",
        /// Enterprise Edition.
        EnterpriseVersion = "EnterpriseVersion",
        /// Basic Edition.
        BasicVersion2 = "basic_version",
        /// Enterprise Edition.
        EnterpriseVersion2 = "enterprise_version",
    }
}
