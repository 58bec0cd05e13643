// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResultExportConfig`, from `adb/DescribeResultExportConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows where exported query results of a cluster go, by export type.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeResultExportConfigRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_result_export_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResultExportConfigRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Which kind of export it is or is to be.
    pub export_type: Option<String>,
}

impl DescribeResultExportConfigRequest {
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
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `ExportType`.
    pub fn export_type(mut self, value: impl Into<String>) -> Self {
        self.export_type = Some(value.into());
        self
    }
}

request! {
    DescribeResultExportConfigRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "ExportType" => export_type: query,
    }
}

impl Operation for DescribeResultExportConfigRequest {
    type Response = DescribeResultExportConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeResultExportConfig")
        .required(&["RegionId", "DBClusterId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeResultExportConfigRequest`], which the documentation does not describe.
pub type DescribeResultExportConfigResponse = alicloud_runtime::UndocumentedResponse;
