// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupMachineStatus`, from `sas/DescribeBackupMachineStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows the backup state of servers under an anti-ransomware policy.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeBackupMachineStatusRequest::new()
///     .policy_id(1)
///     .uuid("...");
/// let reply = client.describe_backup_machine_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupMachineStatusRequest {
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<i64>,
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// Which version of the policy is meant.
    pub policy_version: Option<String>,
}

impl DescribeBackupMachineStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyId`, which is required.
    #[inline]
    pub fn policy_id(mut self, value: i64) -> Self {
        self.policy_id = Some(value);
        self
    }
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `PolicyVersion`.
    pub fn policy_version(mut self, value: impl Into<String>) -> Self {
        self.policy_version = Some(value.into());
        self
    }
}

request! {
    DescribeBackupMachineStatusRequest {
        "PolicyId" => policy_id: query,
        "Uuid" => uuid: query,
        "PolicyVersion" => policy_version: query,
    }
}

impl Operation for DescribeBackupMachineStatusRequest {
    type Response = DescribeBackupMachineStatusResponse;
    type Error = DescribeBackupMachineStatusError;
    const INFO: OperationInfo = super::operation("DescribeBackupMachineStatus")
        .required(&["PolicyId", "Uuid"])
        .read_only();
    const ERRORS: &'static [DescribeBackupMachineStatusError] = &[
        DescribeBackupMachineStatusError::NoPermission,
        DescribeBackupMachineStatusError::ServerError,
    ];
}

/// Response to [`DescribeBackupMachineStatusRequest`].
#[non_exhaustive]
pub struct DescribeBackupMachineStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `09969D2C-4FAD-429E-BFBF-9A60DEF8****`.
    pub request_id: Option<String>,
    /// State that the backup machine is in.
    pub backup_machine_status: Option<BackupMachineStatus>,
}

response! {
    DescribeBackupMachineStatusResponse {
        "RequestId" => request_id: value,
        "BackupMachineStatus" => backup_machine_status: value,
    }
}

/// State that the backup machine is in.
#[non_exhaustive]
pub struct BackupMachineStatus {
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `ACTIVATED`.
    pub status: Option<String>,
    /// Identifier that is unique for the item. Example: `eb2c782e-64f2-4590-a86c-d90164df****`.
    pub uuid: Option<String>,
    /// ID of the vault that the item belongs to or stands for. Example: `v-0005i2qh5fcr6seo****`.
    pub vault_id: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `CLIENT_CONNECTION_ERROR`.
    pub error_code: Option<String>,
    /// How many there are of this: saved backup. Example: `7`.
    pub saved_backup_count: Option<i32>,
    /// ID of the instance, by which other calls name it. Example: `i-2zeaqkb80vloxjcj****`.
    pub instance_id: Option<String>,
    /// State that the client is in. Example: `ONLINE`.
    pub client_status: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shenzhen`.
    pub region_id: Option<String>,
    /// Which version of the client is meant. Example: `2.11.0`.
    pub client_version: Option<String>,
    /// ID of the client that the item belongs to or stands for. Example: `c-000dbefaw9f7gnbw****`.
    pub client_id: Option<String>,
    /// Items of the kind error that were found or are concerned.
    pub error_list: Vec<ErrorList>,
    /// State that the service is in. Example: `RESTORING`.
    pub service_status: Option<String>,
}

response! {
    BackupMachineStatus {
        "Status" => status: value,
        "Uuid" => uuid: value,
        "VaultId" => vault_id: value,
        "ErrorCode" => error_code: value,
        "SavedBackupCount" => saved_backup_count: value,
        "InstanceId" => instance_id: value,
        "ClientStatus" => client_status: value,
        "RegionId" => region_id: value,
        "ClientVersion" => client_version: value,
        "ClientId" => client_id: value,
        "ErrorList" => error_list: list(""),
        "ServiceStatus" => service_status: value,
    }
}

/// Items of the kind error that were found or are concerned.
#[non_exhaustive]
pub struct ErrorList {
    /// Code of the reason why the call or the item failed. Example: `TARGET_NOT_EXIST`.
    pub error_code: Option<String>,
    /// State that the error is in. Example: `FAILED`.
    pub error_status: Option<String>,
}

response! {
    ErrorList {
        "ErrorCode" => error_code: value,
        "ErrorStatus" => error_status: value,
    }
}

/// Errors that the documentation of [`DescribeBackupMachineStatusRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeBackupMachineStatusError = super::DocumentedError;
