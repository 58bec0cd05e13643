// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateClients`, from `hbr/CreateClients.md`.

use alicloud_runtime::codegen::*;

/// Installs backup clients on ECS instances as a background task.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::CreateClientsRequest::new()
///     .vault_id("...");
/// let reply = client.create_clients(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateClientsRequest {
    /// **Required.** Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// Where alerts come from; `INHERITED` takes over what the vault says.
    pub alert_setting: Option<String>,
    /// What is known about the client.
    pub client_info: Option<String>,
    /// Whether this holds: use HTTPs.
    pub use_https: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Whether the data lies in the caller's account (`SELF_ACCOUNT`) or in another one that is managed
    /// from here (`CROSS_ACCOUNT`).
    pub cross_account_type: Option<String>,
    /// Alibaba Cloud account that owns the data, when it is backed up from another account.
    pub cross_account_user_id: Option<i64>,
    /// RAM role in the other account that Cloud Backup assumes there; only for backups across accounts.
    pub cross_account_role_name: Option<String>,
}

impl CreateClientsRequest {
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
    /// Sets `AlertSetting`.
    pub fn alert_setting(mut self, value: impl Into<String>) -> Self {
        self.alert_setting = Some(value.into());
        self
    }
    /// Sets `ClientInfo`.
    pub fn client_info(mut self, value: impl Into<String>) -> Self {
        self.client_info = Some(value.into());
        self
    }
    /// Sets `UseHttps`.
    #[inline]
    pub fn use_https(mut self, value: bool) -> Self {
        self.use_https = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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
    CreateClientsRequest {
        "VaultId" => vault_id: query,
        "AlertSetting" => alert_setting: query,
        "ClientInfo" => client_info: query,
        "UseHttps" => use_https: query,
        "ResourceGroupId" => resource_group_id: query,
        "CrossAccountType" => cross_account_type: query,
        "CrossAccountUserId" => cross_account_user_id: query,
        "CrossAccountRoleName" => cross_account_role_name: query,
    }
}

impl Operation for CreateClientsRequest {
    type Response = CreateClientsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateClients")
        .required(&["VaultId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`CreateClientsRequest`].
#[non_exhaustive]
pub struct CreateClientsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4A8A9AE4-F798-5E6D-853E-10F9F5A1BD4E`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `t-000h9x5t02vhyksf1x7k`.
    pub task_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// The instance statuses that were found or are concerned, one entry each.
    pub instance_statuses: Vec<InstanceStatus>,
}

response! {
    CreateClientsResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
        "Success" => success: value,
        "InstanceStatuses" => instance_statuses: list("InstanceStatus"),
    }
}

/// The instance statuses that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct InstanceStatus {
    /// Whether the client can be installed on the server. Example: `true`.
    pub valid_instance: Option<bool>,
    /// ID of the instance, by which other calls name it. Example: `i-2zegp3cdu******uj9i`.
    pub instance_id: Option<String>,
}

response! {
    InstanceStatus {
        "ValidInstance" => valid_instance: value,
        "InstanceId" => instance_id: value,
    }
}
