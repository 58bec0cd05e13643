// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHanaRetentionSetting`, from `hbr/DescribeHanaRetentionSetting.md`.

use alicloud_runtime::codegen::*;

/// Returns how long the backups of an SAP HANA database are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DescribeHanaRetentionSettingRequest::new()
///     .vault_id("...")
///     .cluster_id("...");
/// let reply = client.describe_hana_retention_setting(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHanaRetentionSettingRequest {
    /// **Required.** Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// **Required.** Group of backup clients that does the work; in calls about SAP HANA the registered
    /// instance, in calls about containers the registered cluster.
    pub cluster_id: Option<String>,
    /// SAP HANA database that is meant; `SYSTEMDB` is the one of the system.
    pub database_name: Option<String>,
}

impl DescribeHanaRetentionSettingRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VaultId`, which is required.
    pub fn vault_id(mut self, value: impl Into<String>) -> Self {
        self.vault_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `DatabaseName`.
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
        self
    }
}

request! {
    DescribeHanaRetentionSettingRequest {
        "VaultId" => vault_id: query,
        "ClusterId" => cluster_id: query,
        "DatabaseName" => database_name: query,
    }
}

impl Operation for DescribeHanaRetentionSettingRequest {
    type Response = DescribeHanaRetentionSettingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHanaRetentionSetting")
        .required(&["VaultId", "ClusterId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

/// Response to [`DescribeHanaRetentionSettingRequest`].
#[non_exhaustive]
pub struct DescribeHanaRetentionSettingResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `280DD872-EE25-52E8-9CB4-491067173DD0`.
    pub request_id: Option<String>,
    /// Backup vault, the storage that holds the backups. Example: `v-0006wkn7******zkn`.
    pub vault_id: Option<String>,
    /// When it is to run, as a rule in the notation of cron. Example: `I|0|P1D`.
    pub schedule: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// SAP HANA database that is meant; `SYSTEMDB` is the one of the system. Example: `Q01`.
    pub database_name: Option<String>,
    /// Whether the item is switched off. Example: `false`.
    pub disabled: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// How many days this is: retention. Example: `3650`.
    pub retention_days: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// Group of backup clients that does the work; in calls about SAP HANA the registered instance, in
    /// calls about containers the registered cluster. Example: `cl-0003jyv******fsku5m`.
    pub cluster_id: Option<String>,
}

response! {
    DescribeHanaRetentionSettingResponse {
        "RequestId" => request_id: value,
        "VaultId" => vault_id: value,
        "Schedule" => schedule: value,
        "Success" => success: value,
        "DatabaseName" => database_name: value,
        "Disabled" => disabled: value,
        "Code" => code: value,
        "RetentionDays" => retention_days: value,
        "Message" => message: value,
        "ClusterId" => cluster_id: value,
    }
}
