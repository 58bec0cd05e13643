// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetPolarFsFileQuota`, from `polardb/SetPolarFsFileQuota.md`.

use alicloud_runtime::codegen::*;

/// Binds existing quotas to file paths of a PolarFS instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// use alicloud_polardb::set_polar_fs_file_quota::FilePathQuotas;
///
/// let request = alicloud_polardb::SetPolarFsFileQuotaRequest::new()
///     .polar_fs_instance_id("...")
///     .file_path_quotas([FilePathQuotas::new()]);
/// let reply = client.set_polar_fs_file_quota(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetPolarFsFileQuotaRequest {
    /// **Required.** PolarFS file storage that is meant.
    pub polar_fs_instance_id: Option<String>,
    /// **Required.** The file path quotas to work on or to narrow the list down to. Items: at most 21.
    pub file_path_quotas: Vec<FilePathQuotas>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl SetPolarFsFileQuotaRequest {
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
    /// Sets `FilePathQuotas`, which is required.
    pub fn file_path_quotas(
        mut self,
        value: impl IntoIterator<Item = impl Into<FilePathQuotas>>,
    ) -> Self {
        self.file_path_quotas = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    SetPolarFsFileQuotaRequest {
        "PolarFsInstanceId" => polar_fs_instance_id: query,
        "FilePathQuotas" => file_path_quotas: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for SetPolarFsFileQuotaRequest {
    type Response = SetPolarFsFileQuotaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetPolarFsFileQuota")
        .required(&["PolarFsInstanceId", "FilePathQuotas"]);
}

/// Response to [`SetPolarFsFileQuotaRequest`], which the documentation does not describe.
pub type SetPolarFsFileQuotaResponse = alicloud_runtime::UndocumentedResponse;

/// The file path quotas to work on or to narrow the list down to.
#[non_exhaustive]
pub struct FilePathQuotas {
    /// ID of the file path that the call is about.
    pub file_path_id: Option<String>,
    /// IDs of the quotas to work on or to narrow the list down to.
    pub quota_ids: Option<String>,
    /// Way in which it is chosen or done.
    pub strategy: Option<String>,
    /// Largest value, allowed or found, of this: depth.
    pub max_depth: Option<i32>,
}

impl FilePathQuotas {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FilePathId`.
    pub fn file_path_id(mut self, value: impl Into<String>) -> Self {
        self.file_path_id = Some(value.into());
        self
    }
    /// Sets `QuotaIds`.
    pub fn quota_ids(mut self, value: impl Into<String>) -> Self {
        self.quota_ids = Some(value.into());
        self
    }
    /// Sets `Strategy`.
    pub fn strategy(mut self, value: impl Into<String>) -> Self {
        self.strategy = Some(value.into());
        self
    }
    /// Sets `MaxDepth`.
    #[inline]
    pub fn max_depth(mut self, value: i32) -> Self {
        self.max_depth = Some(value);
        self
    }
}

request! {
    FilePathQuotas {
        "FilePathId" => file_path_id: field,
        "QuotaIds" => quota_ids: field,
        "Strategy" => strategy: field,
        "MaxDepth" => max_depth: field,
    }
}
