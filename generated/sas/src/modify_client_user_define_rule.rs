// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyClientUserDefineRule`, from `sas/ModifyClientUserDefineRule.md`.

use alicloud_runtime::codegen::*;

/// Changes a custom rule of malicious behavior defense.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyClientUserDefineRuleRequest::new()
///     .id(1)
///     .action_type(1);
/// let reply = client.modify_client_user_define_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyClientUserDefineRuleRequest {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
    /// Items of the kind md5 to work on or to narrow the list down to.
    pub md5_list: Option<String>,
    /// **Required.** Which kind of action it is or is to be.
    pub action_type: Option<i32>,
    /// Path under which the proc is found.
    pub proc_path: Option<String>,
    /// Pattern of the command line that the rule is for.
    pub cmdline: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<i32>,
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
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Port or ports that the rule is for.
    pub port_str: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
}

impl ModifyClientUserDefineRuleRequest {
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
    /// Sets `Type`.
    #[inline]
    pub fn type_(mut self, value: i32) -> Self {
        self.type_ = Some(value);
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
    ModifyClientUserDefineRuleRequest {
        "Id" => id: query,
        "Md5List" => md5_list: query,
        "ActionType" => action_type: query,
        "ProcPath" => proc_path: query,
        "Cmdline" => cmdline: query,
        "Type" => type_: query,
        "Platform" => platform: query,
        "IP" => ip: query,
        "Port" => port: query,
        "FilePath" => file_path: query,
        "RegistryKey" => registry_key: query,
        "RegistryContent" => registry_content: query,
        "NewFilePath" => new_file_path: query,
        "ParentProcPath" => parent_proc_path: query,
        "ParentCmdline" => parent_cmdline: query,
        "Name" => name: query,
        "PortStr" => port_str: query,
        "Domain" => domain: query,
    }
}

impl Operation for ModifyClientUserDefineRuleRequest {
    type Response = ModifyClientUserDefineRuleResponse;
    type Error = ModifyClientUserDefineRuleError;
    const INFO: OperationInfo = super::operation("ModifyClientUserDefineRule")
        .required(&["Id", "ActionType"]);
    const ERRORS: &'static [ModifyClientUserDefineRuleError] = &[
        ModifyClientUserDefineRuleError::UserDefineRuleFilePathTooLong,
        ModifyClientUserDefineRuleError::InvalidFilePath,
        ModifyClientUserDefineRuleError::InvalidPort,
        ModifyClientUserDefineRuleError::InvalidIP,
        ModifyClientUserDefineRuleError::UserDefineRuleCmdlineTooLong,
        ModifyClientUserDefineRuleError::InvalidCmdline,
        ModifyClientUserDefineRuleError::InvalidUserDefineRuleProcPath,
        ModifyClientUserDefineRuleError::UserDefineRuleProcPathMustContainsLetter,
        ModifyClientUserDefineRuleError::InvalidProcPath,
        ModifyClientUserDefineRuleError::UserDefineRuleMd5TooMany,
        ModifyClientUserDefineRuleError::InvalidUserDefineRuleMd5List,
        ModifyClientUserDefineRuleError::InvalidUserDefineRuleType,
        ModifyClientUserDefineRuleError::UserDefineRuleNameTooLong,
        ModifyClientUserDefineRuleError::InvalidUserDefineRuleName,
        ModifyClientUserDefineRuleError::InvalidPlatform,
        ModifyClientUserDefineRuleError::InvalidUserDefineRuleActionType,
        ModifyClientUserDefineRuleError::NoPermission,
        ModifyClientUserDefineRuleError::ServerError,
    ];
}

/// Response to [`ModifyClientUserDefineRuleRequest`].
pub type ModifyClientUserDefineRuleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyClientUserDefineRuleRequest`] names.
///
/// - [`UserDefineRuleFilePathTooLong`](super::DocumentedError::UserDefineRuleFilePathTooLong)
/// - [`InvalidFilePath`](super::DocumentedError::InvalidFilePath)
/// - [`InvalidPort`](super::DocumentedError::InvalidPort)
/// - [`InvalidIP`](super::DocumentedError::InvalidIP)
/// - [`UserDefineRuleCmdlineTooLong`](super::DocumentedError::UserDefineRuleCmdlineTooLong)
/// - [`InvalidCmdline`](super::DocumentedError::InvalidCmdline)
/// - [`InvalidUserDefineRuleProcPath`](super::DocumentedError::InvalidUserDefineRuleProcPath)
/// - [`UserDefineRuleProcPathMustContainsLetter`](super::DocumentedError::UserDefineRuleProcPathMustContainsLetter)
/// - [`InvalidProcPath`](super::DocumentedError::InvalidProcPath)
/// - [`UserDefineRuleMd5TooMany`](super::DocumentedError::UserDefineRuleMd5TooMany)
/// - [`InvalidUserDefineRuleMd5List`](super::DocumentedError::InvalidUserDefineRuleMd5List)
/// - [`InvalidUserDefineRuleType`](super::DocumentedError::InvalidUserDefineRuleType)
/// - [`UserDefineRuleNameTooLong`](super::DocumentedError::UserDefineRuleNameTooLong)
/// - [`InvalidUserDefineRuleName`](super::DocumentedError::InvalidUserDefineRuleName)
/// - [`InvalidPlatform`](super::DocumentedError::InvalidPlatform)
/// - [`InvalidUserDefineRuleActionType`](super::DocumentedError::InvalidUserDefineRuleActionType)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyClientUserDefineRuleError = super::DocumentedError;
