// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartHanaDatabaseAsync`, from `hbr/StartHanaDatabaseAsync.md`.

use alicloud_runtime::codegen::*;

/// Starts an SAP HANA database, in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::StartHanaDatabaseAsyncRequest::new()
///     .vault_id("...")
///     .cluster_id("...")
///     .database_name("...");
/// let reply = client.start_hana_database_async(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartHanaDatabaseAsyncRequest {
    /// **Required.** Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// **Required.** Group of backup clients that does the work; in calls about SAP HANA the registered
    /// instance, in calls about containers the registered cluster.
    pub cluster_id: Option<String>,
    /// **Required.** SAP HANA database that is meant; `SYSTEMDB` is the one of the system.
    pub database_name: Option<String>,
}

impl StartHanaDatabaseAsyncRequest {
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
    /// Sets `DatabaseName`, which is required.
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
        self
    }
}

request! {
    StartHanaDatabaseAsyncRequest {
        "VaultId" => vault_id: query,
        "ClusterId" => cluster_id: query,
        "DatabaseName" => database_name: query,
    }
}

impl Operation for StartHanaDatabaseAsyncRequest {
    type Response = StartHanaDatabaseAsyncResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartHanaDatabaseAsync")
        .required(&["VaultId", "ClusterId", "DatabaseName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`StartHanaDatabaseAsyncRequest`].
#[non_exhaustive]
pub struct StartHanaDatabaseAsyncResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `t-000bjt479yefheij1o0x`.
    pub task_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    StartHanaDatabaseAsyncResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
        "Success" => success: value,
    }
}
