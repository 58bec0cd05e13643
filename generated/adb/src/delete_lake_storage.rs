// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLakeStorage`, from `adb/DeleteLakeStorage.md`.

use alicloud_runtime::codegen::*;

/// Deletes a lake storage of a cluster, given by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DeleteLakeStorageRequest::new()
///     .lake_storage_id("...");
/// let reply = client.delete_lake_storage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLakeStorageRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the lake storage that the call is about.
    pub lake_storage_id: Option<String>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DeleteLakeStorageRequest {
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
    /// Sets `LakeStorageId`, which is required.
    pub fn lake_storage_id(mut self, value: impl Into<String>) -> Self {
        self.lake_storage_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    DeleteLakeStorageRequest {
        "RegionId" => region_id: form,
        "LakeStorageId" => lake_storage_id: form,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DeleteLakeStorageRequest {
    type Response = DeleteLakeStorageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLakeStorage")
        .required(&["LakeStorageId"]);
}

/// Response to [`DeleteLakeStorageRequest`], which the documentation does not describe.
pub type DeleteLakeStorageResponse = alicloud_runtime::UndocumentedResponse;
