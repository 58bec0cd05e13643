// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBackup`, from `polardb/CreateBackup.md`.

use alicloud_runtime::codegen::*;

/// Takes a full snapshot backup of a PolarDB cluster on demand.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CreateBackupRequest::new()
///     .db_cluster_id("pc-bpxxxxxxx");
/// let reply = client.create_backup(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBackupRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CreateBackupRequest {
        "DBClusterId" => db_cluster_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CreateBackupRequest {
    type Response = CreateBackupResponse;
    type Error = CreateBackupError;
    const INFO: OperationInfo = super::operation("CreateBackup")
        .required(&["DBClusterId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateBackupError] = &[
        CreateBackupError::InvalidBackupTypeMalformed,
        CreateBackupError::InvalidBackupMethodMalformed,
        CreateBackupError::BackupTimesExceeded,
        CreateBackupError::InvalidDBClusterIdNotFound,
        CreateBackupError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`CreateBackupRequest`].
#[non_exhaustive]
pub struct CreateBackupResponse {
    /// ID of the backup job that the item belongs to or stands for. Example: `11111111`.
    pub backup_job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4F780C2E-163A-42C2-9D8A-B5A0C823B1DB`.
    pub request_id: Option<String>,
}

response! {
    CreateBackupResponse {
        "BackupJobId" => backup_job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateBackupRequest`] names.
///
/// - [`InvalidBackupTypeMalformed`](super::DocumentedError::InvalidBackupTypeMalformed)
/// - [`InvalidBackupMethodMalformed`](super::DocumentedError::InvalidBackupMethodMalformed)
/// - [`BackupTimesExceeded`](super::DocumentedError::BackupTimesExceeded)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type CreateBackupError = super::DocumentedError;
