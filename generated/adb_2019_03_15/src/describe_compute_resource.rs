// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeComputeResource`, from `adb_2019_03_15/DescribeComputeResource.md`.

use alicloud_runtime::codegen::*;

/// Lists the compute specifications that Data Warehouse Edition clusters can have in a region.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeComputeResourceRequest::new();
/// let reply = client.describe_compute_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeComputeResourceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which version of the database cluster is meant.
    pub db_cluster_version: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Whether the sizes to move an old cluster to are listed.
    pub migrate: Option<bool>,
}

impl DescribeComputeResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `Migrate`.
    #[inline]
    pub fn migrate(mut self, value: bool) -> Self {
        self.migrate = Some(value);
        self
    }
}

request! {
    DescribeComputeResourceRequest {
        "RegionId" => region_id: query,
        "DBClusterVersion" => db_cluster_version: query,
        "ZoneId" => zone_id: query,
        "DBClusterId" => db_cluster_id: query,
        "Migrate" => migrate: query,
    }
}

impl Operation for DescribeComputeResourceRequest {
    type Response = DescribeComputeResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeComputeResource")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeComputeResourceRequest`].
#[non_exhaustive]
pub struct DescribeComputeResourceResponse {
    /// Resource that the compute works on or belongs to.
    pub compute_resource: Vec<ComputeResource>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEAW`.
    pub request_id: Option<String>,
}

response! {
    DescribeComputeResourceResponse {
        "ComputeResource" => compute_resource: list(""),
        "RequestId" => request_id: value,
    }
}

/// Resource that the compute works on or belongs to.
#[non_exhaustive]
pub struct ComputeResource {
    /// Value that the display has or is given. Example: `text`.
    pub display_value: Option<String>,
    /// Value that the real has or is given. Example: `8 Core 32 GB`.
    pub real_value: Option<String>,
}

response! {
    ComputeResource {
        "DisplayValue" => display_value: value,
        "RealValue" => real_value: value,
    }
}
