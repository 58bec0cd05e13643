// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSQAConfig`, from `adb_2019_03_15/DescribeSQAConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows whether short query acceleration is on for a resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeSQAConfigRequest::new()
///     .db_cluster_id("...")
///     .group_name("...");
/// let reply = client.describe_sqa_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSQAConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
}

impl DescribeSQAConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
}

request! {
    DescribeSQAConfigRequest {
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "DBClusterId" => db_cluster_id: query,
        "GroupName" => group_name: query,
    }
}

impl Operation for DescribeSQAConfigRequest {
    type Response = DescribeSQAConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSQAConfig")
        .required(&["DBClusterId", "GroupName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSQAConfigRequest`].
#[non_exhaustive]
pub struct DescribeSQAConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CBE843D8-964D-5EA3-9D31-822125611B6E`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `am-8vbyw9awuj141haf9`.
    pub db_cluster_id: Option<String>,
    /// Name of the group that the call or the item is about. Example: `test_group`.
    pub group_name: Option<String>,
    /// State that the SQA is in. Example: `off`.
    pub sqa_status: Option<String>,
}

response! {
    DescribeSQAConfigResponse {
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
        "GroupName" => group_name: value,
        "SQAStatus" => sqa_status: value,
    }
}
