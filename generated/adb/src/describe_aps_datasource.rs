// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApsDatasource`, from `adb/DescribeApsDatasource.md`.

use alicloud_runtime::codegen::*;

/// Shows one APS data source by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeApsDatasourceRequest::new()
///     .region_id("...")
///     .db_cluster_id("...")
///     .datasource_id(1);
/// let reply = client.describe_aps_datasource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApsDatasourceRequest {
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** ID of the datasource that the call is about.
    pub datasource_id: Option<i64>,
}

impl DescribeApsDatasourceRequest {
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
    /// Sets `DatasourceId`, which is required.
    #[inline]
    pub fn datasource_id(mut self, value: i64) -> Self {
        self.datasource_id = Some(value);
        self
    }
}

request! {
    DescribeApsDatasourceRequest {
        "RegionId" => region_id: form,
        "DBClusterId" => db_cluster_id: form,
        "DatasourceId" => datasource_id: form,
    }
}

impl Operation for DescribeApsDatasourceRequest {
    type Response = DescribeApsDatasourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApsDatasource")
        .required(&["RegionId", "DBClusterId", "DatasourceId"])
        .read_only();
}

/// Response to [`DescribeApsDatasourceRequest`], which the documentation does not describe.
pub type DescribeApsDatasourceResponse = alicloud_runtime::UndocumentedResponse;
