// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelPolarFsFileQuota`, from `polardb/CancelPolarFsFileQuota.md`.

use alicloud_runtime::codegen::*;

/// Lifts the quotas that were bound to given file paths of a PolarFS instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CancelPolarFsFileQuotaRequest::new()
///     .polar_fs_instance_id("...")
///     .file_path_ids("...");
/// let reply = client.cancel_polar_fs_file_quota(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelPolarFsFileQuotaRequest {
    /// **Required.** PolarFS file storage that is meant.
    pub polar_fs_instance_id: Option<String>,
    /// **Required.** IDs of the file paths to work on or to narrow the list down to.
    pub file_path_ids: Option<String>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl CancelPolarFsFileQuotaRequest {
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
    /// Sets `FilePathIds`, which is required.
    pub fn file_path_ids(mut self, value: impl Into<String>) -> Self {
        self.file_path_ids = Some(value.into());
        self
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    CancelPolarFsFileQuotaRequest {
        "PolarFsInstanceId" => polar_fs_instance_id: query,
        "FilePathIds" => file_path_ids: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for CancelPolarFsFileQuotaRequest {
    type Response = CancelPolarFsFileQuotaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelPolarFsFileQuota")
        .required(&["PolarFsInstanceId", "FilePathIds"]);
}

/// Response to [`CancelPolarFsFileQuotaRequest`], which the documentation does not describe.
pub type CancelPolarFsFileQuotaResponse = alicloud_runtime::UndocumentedResponse;
