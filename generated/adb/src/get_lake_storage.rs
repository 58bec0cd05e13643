// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLakeStorage`, from `adb/GetLakeStorage.md`.

use alicloud_runtime::codegen::*;

/// Shows one lake storage of a cluster by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::GetLakeStorageRequest::new();
/// let reply = client.get_lake_storage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLakeStorageRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the lake storage that the call is about.
    pub lake_storage_id: Option<String>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl GetLakeStorageRequest {
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
    /// Sets `LakeStorageId`.
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
    GetLakeStorageRequest {
        "RegionId" => region_id: form,
        "LakeStorageId" => lake_storage_id: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for GetLakeStorageRequest {
    type Response = GetLakeStorageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetLakeStorage").read_only();
}

/// Response to [`GetLakeStorageRequest`], which the documentation does not describe.
pub type GetLakeStorageResponse = alicloud_runtime::UndocumentedResponse;
