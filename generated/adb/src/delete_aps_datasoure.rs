// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteApsDatasoure`, from `adb/DeleteApsDatasoure.md`.

use alicloud_runtime::codegen::*;

/// Deletes a data source of data pipelines.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DeleteApsDatasoureRequest::new()
///     .db_cluster_id("...")
///     .region_id("...")
///     .datasource_id(1);
/// let reply = client.delete_aps_datasoure(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteApsDatasoureRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the datasource that the call is about.
    pub datasource_id: Option<i64>,
}

impl DeleteApsDatasoureRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    DeleteApsDatasoureRequest {
        "DBClusterId" => db_cluster_id: form,
        "RegionId" => region_id: form,
        "DatasourceId" => datasource_id: form,
    }
}

impl Operation for DeleteApsDatasoureRequest {
    type Response = DeleteApsDatasoureResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteApsDatasoure")
        .required(&["DBClusterId", "RegionId", "DatasourceId"]);
}

/// Response to [`DeleteApsDatasoureRequest`], which the documentation does not describe.
pub type DeleteApsDatasoureResponse = alicloud_runtime::UndocumentedResponse;
