// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySasContainerWebDefenseRule`, from `sas/ModifySasContainerWebDefenseRule.md`.

use alicloud_runtime::codegen::*;

/// Changes name, protected paths and allowed processes of a container tamper-proofing rule.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifySasContainerWebDefenseRuleRequest::new()
///     .rule_id(1);
/// let reply = client.modify_sas_container_web_defense_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySasContainerWebDefenseRuleRequest {
    /// **Required.** ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
    /// Name that the rule was given.
    pub rule_name: Option<String>,
    /// Items of the kind path conf DTO to work on or to narrow the list down to. Items: at most 10.
    pub path_conf_dto_list: Vec<PathConfDTOList>,
}

impl ModifySasContainerWebDefenseRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleId`, which is required.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `PathConfDTOList`.
    pub fn path_conf_dto_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<PathConfDTOList>>,
    ) -> Self {
        self.path_conf_dto_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifySasContainerWebDefenseRuleRequest {
        "RuleId" => rule_id: query,
        "RuleName" => rule_name: query,
        "PathConfDTOList" => path_conf_dto_list: query,
    }
}

impl Operation for ModifySasContainerWebDefenseRuleRequest {
    type Response = ModifySasContainerWebDefenseRuleResponse;
    type Error = ModifySasContainerWebDefenseRuleError;
    const INFO: OperationInfo = super::operation("ModifySasContainerWebDefenseRule")
        .required(&["RuleId"]);
    const ERRORS: &'static [ModifySasContainerWebDefenseRuleError] = &[
        ModifySasContainerWebDefenseRuleError::NoPermission,
        ModifySasContainerWebDefenseRuleError::ServerError,
    ];
}

/// Response to [`ModifySasContainerWebDefenseRuleRequest`].
pub type ModifySasContainerWebDefenseRuleResponse = alicloud_runtime::EmptyResponse;

/// Items of the kind path conf DTO to work on or to narrow the list down to.
#[non_exhaustive]
pub struct PathConfDTOList {
    /// **Required.** Path under which the defense is found.
    pub defense_path: Option<String>,
    /// Path under which the backup is found.
    pub backup_path: Option<String>,
    /// Path under which the exclude file is found.
    pub exclude_file_path: Option<String>,
    /// Which kind of exclude file it is or is to be.
    pub exclude_file_type: Option<String>,
    /// Files inside the protected folder that may still be changed.
    pub exclude_file: Option<String>,
    /// **Required.** Which kind of guard it is or is to be.
    pub guard_type: Option<i32>,
    /// Which kind of include file it is or is to be.
    pub include_file_type: Option<String>,
    /// Files inside the protected folder that may not be changed.
    pub include_file: Option<String>,
    /// **Required.** Way in which the defense works.
    pub defense_mode: Option<String>,
    /// Items of the kind process path to work on or to narrow the list down to. Items: at most 10.
    pub process_path_list: Vec<String>,
    /// ID of the path conf that the call is about.
    pub path_conf_id: Option<i64>,
}

impl PathConfDTOList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DefensePath`, which is required.
    pub fn defense_path(mut self, value: impl Into<String>) -> Self {
        self.defense_path = Some(value.into());
        self
    }
    /// Sets `BackupPath`.
    pub fn backup_path(mut self, value: impl Into<String>) -> Self {
        self.backup_path = Some(value.into());
        self
    }
    /// Sets `ExcludeFilePath`.
    pub fn exclude_file_path(mut self, value: impl Into<String>) -> Self {
        self.exclude_file_path = Some(value.into());
        self
    }
    /// Sets `ExcludeFileType`.
    pub fn exclude_file_type(mut self, value: impl Into<String>) -> Self {
        self.exclude_file_type = Some(value.into());
        self
    }
    /// Sets `ExcludeFile`.
    pub fn exclude_file(mut self, value: impl Into<String>) -> Self {
        self.exclude_file = Some(value.into());
        self
    }
    /// Sets `GuardType`, which is required.
    #[inline]
    pub fn guard_type(mut self, value: i32) -> Self {
        self.guard_type = Some(value);
        self
    }
    /// Sets `IncludeFileType`.
    pub fn include_file_type(mut self, value: impl Into<String>) -> Self {
        self.include_file_type = Some(value.into());
        self
    }
    /// Sets `IncludeFile`.
    pub fn include_file(mut self, value: impl Into<String>) -> Self {
        self.include_file = Some(value.into());
        self
    }
    /// Sets `DefenseMode`, which is required.
    pub fn defense_mode(mut self, value: impl Into<String>) -> Self {
        self.defense_mode = Some(value.into());
        self
    }
    /// Sets `ProcessPathList`.
    pub fn process_path_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.process_path_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PathConfId`.
    #[inline]
    pub fn path_conf_id(mut self, value: i64) -> Self {
        self.path_conf_id = Some(value);
        self
    }
}

request! {
    PathConfDTOList {
        "DefensePath" => defense_path: field,
        "BackupPath" => backup_path: field,
        "ExcludeFilePath" => exclude_file_path: field,
        "ExcludeFileType" => exclude_file_type: field,
        "ExcludeFile" => exclude_file: field,
        "GuardType" => guard_type: field,
        "IncludeFileType" => include_file_type: field,
        "IncludeFile" => include_file: field,
        "DefenseMode" => defense_mode: field,
        "ProcessPathList" => process_path_list: field,
        "PathConfId" => path_conf_id: field,
    }
}

/// Errors that the documentation of [`ModifySasContainerWebDefenseRuleRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifySasContainerWebDefenseRuleError = super::DocumentedError;
