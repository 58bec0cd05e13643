// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBackupJob`, from `hbr/CreateBackupJob.md`.

use alicloud_runtime::codegen::*;

/// Starts a one-time manual backup of a data source.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::CreateBackupJobRequest::new()
///     .source_type("...");
/// let reply = client.create_backup_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBackupJobRequest {
    /// Display text for one run of a backup.
    pub job_name: Option<String>,
    /// **Required.** What sort of data is backed up, such as `ECS_FILE`, `OSS`, `NAS` or `UDM_ECS`;
    /// decides which other parameters count.
    pub source_type: Option<String>,
    /// How long it is kept.
    pub retention: Option<i64>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Settings for the backup of whole servers.
    pub detail: Option<Value>,
    /// Whether the backup holds all data or only what changed since the last one.
    pub backup_type: Option<String>,
    /// Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// Upper limit that applies to the speed.
    pub speed_limit: Option<String>,
    /// The options that are concerned.
    pub options: Option<String>,
    /// What is taken into the backup.
    pub include: Option<String>,
    /// What is left out of the backup.
    pub exclude: Option<String>,
    /// Group of backup clients that does the work; in calls about SAP HANA the registered instance, in
    /// calls about containers the registered cluster.
    pub cluster_id: Option<String>,
    /// The container resources that are concerned.
    pub container_resources: Option<String>,
    /// Whether the request comes from the container service.
    pub initiated_by_ack: Option<bool>,
    /// Registered Kubernetes cluster to back up; counts only for the source type `CONTAINER`.
    pub container_cluster_id: Option<String>,
    /// Whether the data lies in the caller's account (`SELF_ACCOUNT`) or in another one that is managed
    /// from here (`CROSS_ACCOUNT`).
    pub cross_account_type: Option<String>,
    /// Alibaba Cloud account that owns the data, when it is backed up from another account.
    pub cross_account_user_id: Option<i64>,
    /// RAM role in the other account that Cloud Backup assumes there; only for backups across accounts.
    pub cross_account_role_name: Option<String>,
}

impl CreateBackupJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobName`.
    pub fn job_name(mut self, value: impl Into<String>) -> Self {
        self.job_name = Some(value.into());
        self
    }
    /// Sets `SourceType`, which is required.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `Retention`.
    #[inline]
    pub fn retention(mut self, value: i64) -> Self {
        self.retention = Some(value);
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Detail`.
    pub fn detail(mut self, value: impl Into<Value>) -> Self {
        self.detail = Some(value.into());
        self
    }
    /// Sets `BackupType`.
    pub fn backup_type(mut self, value: impl Into<String>) -> Self {
        self.backup_type = Some(value.into());
        self
    }
    /// Sets `VaultId`.
    pub fn vault_id(mut self, value: impl Into<String>) -> Self {
        self.vault_id = Some(value.into());
        self
    }
    /// Sets `SpeedLimit`.
    pub fn speed_limit(mut self, value: impl Into<String>) -> Self {
        self.speed_limit = Some(value.into());
        self
    }
    /// Sets `Options`.
    pub fn options(mut self, value: impl Into<String>) -> Self {
        self.options = Some(value.into());
        self
    }
    /// Sets `Include`.
    pub fn include(mut self, value: impl Into<String>) -> Self {
        self.include = Some(value.into());
        self
    }
    /// Sets `Exclude`.
    pub fn exclude(mut self, value: impl Into<String>) -> Self {
        self.exclude = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ContainerResources`.
    pub fn container_resources(mut self, value: impl Into<String>) -> Self {
        self.container_resources = Some(value.into());
        self
    }
    /// Sets `InitiatedByAck`.
    #[inline]
    pub fn initiated_by_ack(mut self, value: bool) -> Self {
        self.initiated_by_ack = Some(value);
        self
    }
    /// Sets `ContainerClusterId`.
    pub fn container_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.container_cluster_id = Some(value.into());
        self
    }
    /// Sets `CrossAccountType`.
    pub fn cross_account_type(mut self, value: impl Into<String>) -> Self {
        self.cross_account_type = Some(value.into());
        self
    }
    /// Sets `CrossAccountUserId`.
    #[inline]
    pub fn cross_account_user_id(mut self, value: i64) -> Self {
        self.cross_account_user_id = Some(value);
        self
    }
    /// Sets `CrossAccountRoleName`.
    pub fn cross_account_role_name(mut self, value: impl Into<String>) -> Self {
        self.cross_account_role_name = Some(value.into());
        self
    }
}

request! {
    CreateBackupJobRequest {
        "JobName" => job_name: query,
        "SourceType" => source_type: query,
        "Retention" => retention: query,
        "InstanceId" => instance_id: query,
        "Detail" => detail: query_json,
        "BackupType" => backup_type: query,
        "VaultId" => vault_id: query,
        "SpeedLimit" => speed_limit: query,
        "Options" => options: query,
        "Include" => include: query,
        "Exclude" => exclude: query,
        "ClusterId" => cluster_id: query,
        "ContainerResources" => container_resources: query,
        "InitiatedByAck" => initiated_by_ack: query,
        "ContainerClusterId" => container_cluster_id: query,
        "CrossAccountType" => cross_account_type: query,
        "CrossAccountUserId" => cross_account_user_id: query,
        "CrossAccountRoleName" => cross_account_role_name: query,
    }
}

impl Operation for CreateBackupJobRequest {
    type Response = CreateBackupJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateBackupJob")
        .required(&["SourceType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`CreateBackupJobRequest`].
#[non_exhaustive]
pub struct CreateBackupJobResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25F49E7B-7E39-542E-83AD-62E6E7F73786`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of the job, for asking later how it stands. Example: `job-000csy09q50a2jdcbwbo`.
    pub job_id: Option<String>,
}

response! {
    CreateBackupJobResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "JobId" => job_id: value,
    }
}
