// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePolarFsQuota`, from `polardb/DescribePolarFsQuota.md`.

use alicloud_runtime::codegen::*;

/// Shows the quotas that are defined on a PolarFS instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribePolarFsQuotaRequest::new()
///     .polar_fs_instance_id("...");
/// let reply = client.describe_polar_fs_quota(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePolarFsQuotaRequest {
    /// **Required.** PolarFS file storage that is meant.
    pub polar_fs_instance_id: Option<String>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribePolarFsQuotaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolarFsInstanceId`, which is required.
    pub fn polar_fs_instance_id(mut self, value: impl Into<String>) -> Self {
        self.polar_fs_instance_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribePolarFsQuotaRequest {
        "PolarFsInstanceId" => polar_fs_instance_id: query,
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribePolarFsQuotaRequest {
    type Response = DescribePolarFsQuotaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePolarFsQuota")
        .required(&["PolarFsInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribePolarFsQuotaRequest`], which the documentation does not describe.
pub type DescribePolarFsQuotaResponse = alicloud_runtime::UndocumentedResponse;
