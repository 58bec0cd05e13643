// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBackup`, from `adb/CreateBackup.md`.

use alicloud_runtime::codegen::*;

/// Takes a backup of a cluster on request.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::CreateBackupRequest::new()
///     .db_cluster_id("...");
/// let reply = client.create_backup(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBackupRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateBackupRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateBackupRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateBackupRequest {
    type Response = CreateBackupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateBackup")
        .required(&["DBClusterId"])
        .region("RegionId");
}

/// Response to [`CreateBackupRequest`], which the documentation does not describe.
pub type CreateBackupResponse = alicloud_runtime::UndocumentedResponse;
