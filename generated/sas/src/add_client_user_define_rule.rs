// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddClientUserDefineRule`, from `sas/AddClientUserDefineRule.md`.

use alicloud_runtime::codegen::*;

/// Creates a custom defense rule for malicious behavior, for example on file hashes, command lines
/// or addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::AddClientUserDefineRuleRequest::new()
///     .name("...")
///     .type_(1)
///     .action_type(1);
/// let reply = client.add_client_user_define_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddClientUserDefineRuleRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<i32>,
    /// Items of the kind md5 to work on or to narrow the list down to.
    pub md5_list: Option<String>,
    /// **Required.** Which kind of action it is or is to be.
    pub action_type: Option<i32>,
    /// Path under which the proc is found.
    pub proc_path: Option<String>,
    /// Pattern of the command line that the rule is for.
    pub cmdline: Option<String>,
    /// Operating system or platform that is meant.
    pub platform: Option<String>,
    /// IP address of the host or service concerned.
    pub ip: Option<String>,
    /// Network port that the server, the listener or the traffic uses.
    pub port: Option<i32>,
    /// Path under which the file is found.
    pub file_path: Option<String>,
    /// Key that opens, signs or picks out the registry.
    pub registry_key: Option<String>,
    /// What the registry contains.
    pub registry_content: Option<String>,
    /// Path under which the new file is found.
    pub new_file_path: Option<String>,
    /// Path under which the parent proc is found.
    pub parent_proc_path: Option<String>,
    /// Pattern of the command line of the parent process.
    pub parent_cmdline: Option<String>,
    /// Port or ports that the rule is for.
    pub port_str: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
}

impl AddClientUserDefineRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    #[inline]
    pub fn type_(mut self, value: i32) -> Self {
        self.type_ = Some(value);
        self
    }
    /// Sets `Md5List`.
    pub fn md5_list(mut self, value: impl Into<String>) -> Self {
        self.md5_list = Some(value.into());
        self
    }
    /// Sets `ActionType`, which is required.
    #[inline]
    pub fn action_type(mut self, value: i32) -> Self {
        self.action_type = Some(value);
        self
    }
    /// Sets `ProcPath`.
    pub fn proc_path(mut self, value: impl Into<String>) -> Self {
        self.proc_path = Some(value.into());
        self
    }
    /// Sets `Cmdline`.
    pub fn cmdline(mut self, value: impl Into<String>) -> Self {
        self.cmdline = Some(value.into());
        self
    }
    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }
    /// Sets `IP`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `FilePath`.
    pub fn file_path(mut self, value: impl Into<String>) -> Self {
        self.file_path = Some(value.into());
        self
    }
    /// Sets `RegistryKey`.
    pub fn registry_key(mut self, value: impl Into<String>) -> Self {
        self.registry_key = Some(value.into());
        self
    }
    /// Sets `RegistryContent`.
    pub fn registry_content(mut self, value: impl Into<String>) -> Self {
        self.registry_content = Some(value.into());
        self
    }
    /// Sets `NewFilePath`.
    pub fn new_file_path(mut self, value: impl Into<String>) -> Self {
        self.new_file_path = Some(value.into());
        self
    }
    /// Sets `ParentProcPath`.
    pub fn parent_proc_path(mut self, value: impl Into<String>) -> Self {
        self.parent_proc_path = Some(value.into());
        self
    }
    /// Sets `ParentCmdline`.
    pub fn parent_cmdline(mut self, value: impl Into<String>) -> Self {
        self.parent_cmdline = Some(value.into());
        self
    }
    /// Sets `PortStr`.
    pub fn port_str(mut self, value: impl Into<String>) -> Self {
        self.port_str = Some(value.into());
        self
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
}

request! {
    AddClientUserDefineRuleRequest {
        "Name" => name: query,
        "Type" => type_: query,
        "Md5List" => md5_list: query,
        "ActionType" => action_type: query,
        "ProcPath" => proc_path: query,
        "Cmdline" => cmdline: query,
        "Platform" => platform: query,
        "IP" => ip: query,
        "Port" => port: query,
        "FilePath" => file_path: query,
        "RegistryKey" => registry_key: query,
        "RegistryContent" => registry_content: query,
        "NewFilePath" => new_file_path: query,
        "ParentProcPath" => parent_proc_path: query,
        "ParentCmdline" => parent_cmdline: query,
        "PortStr" => port_str: query,
        "Domain" => domain: query,
    }
}

impl Operation for AddClientUserDefineRuleRequest {
    type Response = AddClientUserDefineRuleResponse;
    type Error = AddClientUserDefineRuleError;
    const INFO: OperationInfo = super::operation("AddClientUserDefineRule")
        .required(&["Name", "Type", "ActionType"]);
    const ERRORS: &'static [AddClientUserDefineRuleError] = &[
        AddClientUserDefineRuleError::InvalidPlatform,
        AddClientUserDefineRuleError::InvalidUserDefineRuleName,
        AddClientUserDefineRuleError::UserDefineRuleNameTooLong,
        AddClientUserDefineRuleError::InvalidUserDefineRuleActionType,
        AddClientUserDefineRuleError::InvalidUserDefineRuleType,
        AddClientUserDefineRuleError::InvalidUserDefineRuleMd5List,
        AddClientUserDefineRuleError::UserDefineRuleMd5TooMany,
        AddClientUserDefineRuleError::InvalidProcPath,
        AddClientUserDefineRuleError::UserDefineRuleProcPathMustContainsLetter,
        AddClientUserDefineRuleError::InvalidUserDefineRuleProcPath,
        AddClientUserDefineRuleError::InvalidCmdline,
        AddClientUserDefineRuleError::UserDefineRuleCmdlineTooLong,
        AddClientUserDefineRuleError::InvalidIP,
        AddClientUserDefineRuleError::InvalidPort,
        AddClientUserDefineRuleError::InvalidFilePath,
        AddClientUserDefineRuleError::UserDefineRuleFilePathTooLong,
        AddClientUserDefineRuleError::UserDefineRulesTooMany,
        AddClientUserDefineRuleError::NoPermission,
        AddClientUserDefineRuleError::ServerError,
    ];
}

/// Response to [`AddClientUserDefineRuleRequest`].
#[non_exhaustive]
pub struct AddClientUserDefineRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `379a9b8f-107b-4630-9e95-2299a1ea****`.
    pub request_id: Option<String>,
    /// Result of the step or check named user define rule add.
    pub user_define_rule_add_result: Option<UserDefineRuleAddResult>,
}

response! {
    AddClientUserDefineRuleResponse {
        "RequestId" => request_id: value,
        "UserDefineRuleAddResult" => user_define_rule_add_result: value,
    }
}

/// Result of the step or check named user define rule add.
#[non_exhaustive]
pub struct UserDefineRuleAddResult {
    /// ID of the switch that the item belongs to or stands for.
    /// Example: `USER-DEFINE-RULE-SWITCH-TYPE_200****`.
    pub switch_id: Option<String>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// Operating system or platform that is meant. Example: `linux`.
    pub platform: Option<String>,
}

response! {
    UserDefineRuleAddResult {
        "SwitchId" => switch_id: value,
        "Id" => id: value,
        "Platform" => platform: value,
    }
}

/// Errors that the documentation of [`AddClientUserDefineRuleRequest`] names.
///
/// - [`InvalidPlatform`](super::DocumentedError::InvalidPlatform)
/// - [`InvalidUserDefineRuleName`](super::DocumentedError::InvalidUserDefineRuleName)
/// - [`UserDefineRuleNameTooLong`](super::DocumentedError::UserDefineRuleNameTooLong)
/// - [`InvalidUserDefineRuleActionType`](super::DocumentedError::InvalidUserDefineRuleActionType)
/// - [`InvalidUserDefineRuleType`](super::DocumentedError::InvalidUserDefineRuleType)
/// - [`InvalidUserDefineRuleMd5List`](super::DocumentedError::InvalidUserDefineRuleMd5List)
/// - [`UserDefineRuleMd5TooMany`](super::DocumentedError::UserDefineRuleMd5TooMany)
/// - [`InvalidProcPath`](super::DocumentedError::InvalidProcPath)
/// - [`UserDefineRuleProcPathMustContainsLetter`](super::DocumentedError::UserDefineRuleProcPathMustContainsLetter)
/// - [`InvalidUserDefineRuleProcPath`](super::DocumentedError::InvalidUserDefineRuleProcPath)
/// - [`InvalidCmdline`](super::DocumentedError::InvalidCmdline)
/// - [`UserDefineRuleCmdlineTooLong`](super::DocumentedError::UserDefineRuleCmdlineTooLong)
/// - [`InvalidIP`](super::DocumentedError::InvalidIP)
/// - [`InvalidPort`](super::DocumentedError::InvalidPort)
/// - [`InvalidFilePath`](super::DocumentedError::InvalidFilePath)
/// - [`UserDefineRuleFilePathTooLong`](super::DocumentedError::UserDefineRuleFilePathTooLong)
/// - [`UserDefineRulesTooMany`](super::DocumentedError::UserDefineRulesTooMany)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type AddClientUserDefineRuleError = super::DocumentedError;
