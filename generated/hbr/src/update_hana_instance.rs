// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateHanaInstance`, from `hbr/UpdateHanaInstance.md`.

use alicloud_runtime::codegen::*;

/// Changes connection and credentials of a registered SAP HANA instance.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::UpdateHanaInstanceRequest::new()
///     .instance_number(1)
///     .use_ssl(true)
///     .validate_certificate(true);
/// let reply = client.update_hana_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateHanaInstanceRequest {
    /// Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// Group of backup clients that does the work; in calls about SAP HANA the registered instance, in
    /// calls about containers the registered cluster.
    pub cluster_id: Option<String>,
    /// Display text for the registered SAP HANA system.
    pub hana_name: Option<String>,
    /// Name or address of the host concerned.
    pub host: Option<String>,
    /// **Required.** Number that counts or picks out the instance.
    pub instance_number: Option<i32>,
    /// Name that the user logs on with.
    pub user_name: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// **Required.** Whether the database is reached over TLS.
    pub use_ssl: Option<bool>,
    /// **Required.** Whether the certificate of the database is checked.
    pub validate_certificate: Option<bool>,
    /// Where alerts come from; `INHERITED` takes over what the vault says.
    pub alert_setting: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl UpdateHanaInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VaultId`.
    pub fn vault_id(mut self, value: impl Into<String>) -> Self {
        self.vault_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
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
    /// Sets `InstanceNumber`, which is required.
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
    /// Sets `UseSsl`, which is required.
    #[inline]
    pub fn use_ssl(mut self, value: bool) -> Self {
        self.use_ssl = Some(value);
        self
    }
    /// Sets `ValidateCertificate`, which is required.
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    UpdateHanaInstanceRequest {
        "VaultId" => vault_id: query,
        "ClusterId" => cluster_id: query,
        "HanaName" => hana_name: query,
        "Host" => host: query,
        "InstanceNumber" => instance_number: query,
        "UserName" => user_name: query,
        "Password" => password: query,
        "UseSsl" => use_ssl: query,
        "ValidateCertificate" => validate_certificate: query,
        "AlertSetting" => alert_setting: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for UpdateHanaInstanceRequest {
    type Response = UpdateHanaInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateHanaInstance")
        .required(&["InstanceNumber", "UseSsl", "ValidateCertificate"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`UpdateHanaInstanceRequest`].
#[non_exhaustive]
pub struct UpdateHanaInstanceResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A6AB6D5A-9D21-5529-9335-A894FB045ED6`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateHanaInstanceResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
