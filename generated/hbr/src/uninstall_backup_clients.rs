// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UninstallBackupClients`, from `hbr/UninstallBackupClients.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceStatuse};

/// Uninstalls backup clients from one or more ECS instances as a background task.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::UninstallBackupClientsRequest::new();
/// let reply = client.uninstall_backup_clients(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UninstallBackupClientsRequest {
    /// IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<Value>,
    /// IDs of the clients to work on or to narrow the list down to.
    pub client_ids: Option<Value>,
    /// Whether the data lies in the caller's account (`SELF_ACCOUNT`) or in another one that is managed
    /// from here (`CROSS_ACCOUNT`).
    pub cross_account_type: Option<String>,
    /// Alibaba Cloud account that owns the data, when it is backed up from another account.
    pub cross_account_user_id: Option<i64>,
    /// RAM role in the other account that Cloud Backup assumes there; only for backups across accounts.
    pub cross_account_role_name: Option<String>,
}

impl UninstallBackupClientsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<Value>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `ClientIds`.
    pub fn client_ids(mut self, value: impl Into<Value>) -> Self {
        self.client_ids = Some(value.into());
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
    UninstallBackupClientsRequest {
        "InstanceIds" => instance_ids: query_json,
        "ClientIds" => client_ids: query_json,
        "CrossAccountType" => cross_account_type: query,
        "CrossAccountUserId" => cross_account_user_id: query,
        "CrossAccountRoleName" => cross_account_role_name: query,
    }
}

impl Operation for UninstallBackupClientsRequest {
    type Response = UninstallBackupClientsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UninstallBackupClients")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`UninstallBackupClientsRequest`].
#[non_exhaustive]
pub struct UninstallBackupClientsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `t-*********************`.
    pub task_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// The instance statuses that were found or are concerned, one entry each.
    pub instance_statuses: Vec<InstanceStatuse>,
}

response! {
    UninstallBackupClientsResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
        "Success" => success: value,
        "InstanceStatuses" => instance_statuses: list(""),
    }
}
