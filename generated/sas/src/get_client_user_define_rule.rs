// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetClientUserDefineRule`, from `sas/GetClientUserDefineRule.md`.

use alicloud_runtime::codegen::*;

/// Reads one custom rule of malicious behavior defense.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetClientUserDefineRuleRequest::new()
///     .id(1);
/// let reply = client.get_client_user_define_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetClientUserDefineRuleRequest {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
}

impl GetClientUserDefineRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

request! {
    GetClientUserDefineRuleRequest {
        "Id" => id: query,
    }
}

impl Operation for GetClientUserDefineRuleRequest {
    type Response = GetClientUserDefineRuleResponse;
    type Error = GetClientUserDefineRuleError;
    const INFO: OperationInfo = super::operation("GetClientUserDefineRule")
        .required(&["Id"])
        .read_only();
    const ERRORS: &'static [GetClientUserDefineRuleError] = &[
        GetClientUserDefineRuleError::InvalidId,
        GetClientUserDefineRuleError::NoPermission,
        GetClientUserDefineRuleError::ServerError,
    ];
}

/// Response to [`GetClientUserDefineRuleRequest`].
#[non_exhaustive]
pub struct GetClientUserDefineRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B48AB3C-84FC-424D-A01D-B9270EF4****`.
    pub request_id: Option<String>,
    /// Details about the user define rule.
    pub user_define_rule_detail: Option<UserDefineRuleDetail>,
}

response! {
    GetClientUserDefineRuleResponse {
        "RequestId" => request_id: value,
        "UserDefineRuleDetail" => user_define_rule_detail: value,
    }
}

/// Details about the user define rule.
#[non_exhaustive]
pub struct UserDefineRuleDetail {
    /// Kind of the item, out of those that the service tells apart. Example: `1`.
    pub type_: Option<i32>,
    /// Which kind of action it is or is to be. Example: `0`.
    pub action_type: Option<String>,
    /// When the item was created. Example: `167118088****`.
    pub gmt_create: Option<i64>,
    /// Items of the kind md5 that were found or are concerned.
    /// Example: `0c9045b5bec90f9825f1f3f64dd4****`.
    pub md5_list: Option<String>,
    /// When the item was last changed. Example: `167118088****`.
    pub gmt_modified: Option<i64>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `200****`.
    pub id: Option<i64>,
    /// Path under which the proc is found. Example: `c:/windows/system32/i****`.
    pub proc_path: Option<String>,
    /// Command with which the process was started. Example: `/usr/sbin/s****`.
    pub cmdline: Option<String>,
    /// Operating system or platform that is meant. Example: `linux`.
    pub platform: Option<String>,
    /// IP address of the host or service concerned. Example: `10.240.XX.XX`.
    pub ip: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `22`.
    pub port: Option<i32>,
    /// Path under which the file is found. Example: `/etc/pam****`.
    pub file_path: Option<String>,
    /// Path under which the new file is found. Example: `/etc/pam****`.
    pub new_file_path: Option<String>,
    /// Key that opens, signs or picks out the registry. Example: `HKEY_DYN_****`.
    pub registry_key: Option<String>,
    /// What the registry contains. Example: `*SECOH-QAD.exe*`.
    pub registry_content: Option<String>,
    /// Path under which the parent proc is found. Example: `c:/windows/system32/i****`.
    pub parent_proc_path: Option<String>,
    /// Pattern of the command line of the parent process. Example: `/usr/sbin/s****`.
    pub parent_cmdline: Option<String>,
    /// Ports that the rule is for, as text. Example: `80`.
    pub port_str: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `example.com`.
    pub domain: Option<String>,
}

response! {
    UserDefineRuleDetail {
        "Type" => type_: value,
        "ActionType" => action_type: value,
        "GmtCreate" => gmt_create: value,
        "Md5List" => md5_list: value,
        "GmtModified" => gmt_modified: value,
        "Name" => name: value,
        "Id" => id: value,
        "ProcPath" => proc_path: value,
        "Cmdline" => cmdline: value,
        "Platform" => platform: value,
        "IP" => ip: value,
        "Port" => port: value,
        "FilePath" => file_path: value,
        "NewFilePath" => new_file_path: value,
        "RegistryKey" => registry_key: value,
        "RegistryContent" => registry_content: value,
        "ParentProcPath" => parent_proc_path: value,
        "ParentCmdline" => parent_cmdline: value,
        "PortStr" => port_str: value,
        "Domain" => domain: value,
    }
}

/// Errors that the documentation of [`GetClientUserDefineRuleRequest`] names.
///
/// - [`InvalidId`](super::DocumentedError::InvalidId)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetClientUserDefineRuleError = super::DocumentedError;
