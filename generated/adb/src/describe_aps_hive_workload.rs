// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApsHiveWorkload`, from `adb/DescribeApsHiveWorkload.md`.

use alicloud_runtime::codegen::*;

/// Shows one APS workload that migrates Hive data.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeApsHiveWorkloadRequest::new()
///     .db_cluster_id("...")
///     .workload_id("...");
/// let reply = client.describe_aps_hive_workload(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApsHiveWorkloadRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** ID of the workload that the call is about.
    pub workload_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeApsHiveWorkloadRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `WorkloadId`, which is required.
    pub fn workload_id(mut self, value: impl Into<String>) -> Self {
        self.workload_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeApsHiveWorkloadRequest {
        "DBClusterId" => db_cluster_id: form,
        "WorkloadId" => workload_id: form,
        "RegionId" => region_id: form,
    }
}

impl Operation for DescribeApsHiveWorkloadRequest {
    type Response = DescribeApsHiveWorkloadResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApsHiveWorkload")
        .required(&["DBClusterId", "WorkloadId"])
        .read_only();
}

/// Response to [`DescribeApsHiveWorkloadRequest`], which the documentation does not describe.
pub type DescribeApsHiveWorkloadResponse = alicloud_runtime::UndocumentedResponse;
