// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHanaInstance`, from `hbr/CreateHanaInstance.md`.

use alicloud_runtime::codegen::*;

/// Registers an SAP HANA instance with host, number, and credentials.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::CreateHanaInstanceRequest::new()
///     .vault_id("...");
/// let reply = client.create_hana_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateHanaInstanceRequest {
    /// **Required.** Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// Display text for the registered SAP HANA system.
    pub hana_name: Option<String>,
    /// Name or address of the host concerned.
    pub host: Option<String>,
    /// Number that counts or picks out the instance.
    pub instance_number: Option<i32>,
    /// Name that the user logs on with.
    pub user_name: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Whether the database is reached over TLS.
    pub use_ssl: Option<bool>,
    /// Whether the certificate of the database is checked.
    pub validate_certificate: Option<bool>,
    /// Where alerts come from; `INHERITED` takes over what the vault says.
    pub alert_setting: Option<String>,
    /// ECS server that is meant.
    pub ecs_instance_id: Option<String>,
    /// System identifier of the SAP HANA database.
    pub sid: Option<String>,
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

impl CreateHanaInstanceRequest {
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
    /// Sets `HanaName`.
    pub fn hana_name(mut self, value: impl Into<String>) -> Self {
        self.hana_name = Some(value.into());
        self
    }
    /// Sets `Host`.
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }
    /// Sets `InstanceNumber`.
    #[inline]
    pub fn instance_number(mut self, value: i32) -> Self {
        self.instance_number = Some(value);
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `UseSsl`.
    #[inline]
    pub fn use_ssl(mut self, value: bool) -> Self {
        self.use_ssl = Some(value);
        self
    }
    /// Sets `ValidateCertificate`.
    #[inline]
    pub fn validate_certificate(mut self, value: bool) -> Self {
        self.validate_certificate = Some(value);
        self
    }
    /// Sets `AlertSetting`.
    pub fn alert_setting(mut self, value: impl Into<String>) -> Self {
        self.alert_setting = Some(value.into());
        self
    }
    /// Sets `EcsInstanceId`.
    pub fn ecs_instance_id(mut self, value: impl Into<String>) -> Self {
        self.ecs_instance_id = Some(value.into());
        self
    }
    /// Sets `Sid`.
    pub fn sid(mut self, value: impl Into<String>) -> Self {
        self.sid = Some(value.into());
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
    CreateHanaInstanceRequest {
        "VaultId" => vault_id: query,
        "HanaName" => hana_name: query,
        "Host" => host: query,
        "InstanceNumber" => instance_number: query,
        "UserName" => user_name: query,
        "Password" => password: query,
        "UseSsl" => use_ssl: query,
        "ValidateCertificate" => validate_certificate: query,
        "AlertSetting" => alert_setting: query,
        "EcsInstanceId" => ecs_instance_id: query,
        "Sid" => sid: query,
        "ResourceGroupId" => resource_group_id: query,
        "CrossAccountType" => cross_account_type: query,
        "CrossAccountUserId" => cross_account_user_id: query,
        "CrossAccountRoleName" => cross_account_role_name: query,
    }
}

impl Operation for CreateHanaInstanceRequest {
    type Response = CreateHanaInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateHanaInstance")
        .required(&["VaultId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`CreateHanaInstanceRequest`].
#[non_exhaustive]
pub struct CreateHanaInstanceResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EB526A5D-1FE2-51C1-B790-1732C1DBA969`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Group of backup clients that does the work; in calls about SAP HANA the registered instance, in
    /// calls about containers the registered cluster. Example: `cl-000dp1sz******6hn`.
    pub cluster_id: Option<String>,
}

response! {
    CreateHanaInstanceResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ClusterId" => cluster_id: value,
    }
}
