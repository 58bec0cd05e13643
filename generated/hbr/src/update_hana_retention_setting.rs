// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateHanaRetentionSetting`, from `hbr/UpdateHanaRetentionSetting.md`.

use alicloud_runtime::codegen::*;

/// Changes how long the backups of an SAP HANA database are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::UpdateHanaRetentionSettingRequest::new()
///     .vault_id("...")
///     .cluster_id("...")
///     .schedule("...")
///     .retention_days(1)
///     .disabled(true)
///     .database_name("...");
/// let reply = client.update_hana_retention_setting(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateHanaRetentionSettingRequest {
    /// **Required.** Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// **Required.** Group of backup clients that does the work; in calls about SAP HANA the registered
    /// instance, in calls about containers the registered cluster.
    pub cluster_id: Option<String>,
    /// **Required.** When it is to run, as a rule in the notation of cron.
    pub schedule: Option<String>,
    /// **Required.** How many days this is: retention.
    pub retention_days: Option<i64>,
    /// **Required.** Whether the policy is out of force for the data source.
    pub disabled: Option<bool>,
    /// **Required.** SAP HANA database that is meant; `SYSTEMDB` is the one of the system.
    pub database_name: Option<String>,
}

impl UpdateHanaRetentionSettingRequest {
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
    /// Sets `Schedule`, which is required.
    pub fn schedule(mut self, value: impl Into<String>) -> Self {
        self.schedule = Some(value.into());
        self
    }
    /// Sets `RetentionDays`, which is required.
    #[inline]
    pub fn retention_days(mut self, value: i64) -> Self {
        self.retention_days = Some(value);
        self
    }
    /// Sets `Disabled`, which is required.
    #[inline]
    pub fn disabled(mut self, value: bool) -> Self {
        self.disabled = Some(value);
        self
    }
    /// Sets `DatabaseName`, which is required.
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
        self
    }
}

request! {
    UpdateHanaRetentionSettingRequest {
        "VaultId" => vault_id: query,
        "ClusterId" => cluster_id: query,
        "Schedule" => schedule: query,
        "RetentionDays" => retention_days: query,
        "Disabled" => disabled: query,
        "DatabaseName" => database_name: query,
    }
}

impl Operation for UpdateHanaRetentionSettingRequest {
    type Response = UpdateHanaRetentionSettingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateHanaRetentionSetting")
        .required(
            &[
                "VaultId",
                "ClusterId",
                "Schedule",
                "RetentionDays",
                "Disabled",
                "DatabaseName",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`UpdateHanaRetentionSettingRequest`].
#[non_exhaustive]
pub struct UpdateHanaRetentionSettingResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7BEE26EB-8EE3-57A0-A9DE-5FD700165DE5`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateHanaRetentionSettingResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
