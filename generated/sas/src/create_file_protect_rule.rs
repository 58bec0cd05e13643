// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFileProtectRule`, from `sas/CreateFileProtectRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FileOp, RuleAction};

/// Creates a core file monitoring rule that watches access to important files.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateFileProtectRuleRequest::new()
///     .rule_name("...")
///     .proc_paths(["..."])
///     .file_paths(["..."])
///     .file_ops(["..."])
///     .rule_action("...");
/// let reply = client.create_file_protect_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFileProtectRuleRequest {
    /// **Required.** Name that the rule was given.
    pub rule_name: Option<String>,
    /// **Required.** The proc paths to work on or to narrow the list down to. Items: at most 50.
    pub proc_paths: Vec<String>,
    /// **Required.** The file paths to work on or to narrow the list down to. Items: at most 50.
    pub file_paths: Vec<String>,
    /// **Required.** The file ops to work on or to narrow the list down to.
    /// Here: `WRITE`, `READ`, `DELETE`, `RENAME`, `CHMOD`. Items: at most 100.
    pub file_ops: Vec<Open<FileOp>>,
    /// **Required.** What is done, or is to be done, about the rule.
    pub rule_action: Option<Open<RuleAction>>,
    /// Level that the alert has on its scale.
    pub alert_level: Option<i32>,
    /// ID of the switch that the call is about.
    pub switch_id: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// Operating system or platform that is meant.
    pub platform: Option<String>,
}

impl CreateFileProtectRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `ProcPaths`, which is required.
    pub fn proc_paths(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.proc_paths = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `FilePaths`, which is required.
    pub fn file_paths(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.file_paths = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `FileOps`, which is required.
    pub fn file_ops(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<FileOp>>>,
    ) -> Self {
        self.file_ops = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RuleAction`, which is required.
    pub fn rule_action(mut self, value: impl Into<Open<RuleAction>>) -> Self {
        self.rule_action = Some(value.into());
        self
    }
    /// Sets `AlertLevel`.
    #[inline]
    pub fn alert_level(mut self, value: i32) -> Self {
        self.alert_level = Some(value);
        self
    }
    /// Sets `SwitchId`.
    pub fn switch_id(mut self, value: impl Into<String>) -> Self {
        self.switch_id = Some(value.into());
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }
}

request! {
    CreateFileProtectRuleRequest {
        "RuleName" => rule_name: query,
        "ProcPaths" => proc_paths: query,
        "FilePaths" => file_paths: query,
        "FileOps" => file_ops: query,
        "RuleAction" => rule_action: query,
        "AlertLevel" => alert_level: query,
        "SwitchId" => switch_id: query,
        "Status" => status: query,
        "Platform" => platform: query,
    }
}

impl Operation for CreateFileProtectRuleRequest {
    type Response = CreateFileProtectRuleResponse;
    type Error = CreateFileProtectRuleError;
    const INFO: OperationInfo = super::operation("CreateFileProtectRule")
        .required(&["RuleName", "ProcPaths", "FilePaths", "FileOps", "RuleAction"]);
    const ERRORS: &'static [CreateFileProtectRuleError] = &[
        CreateFileProtectRuleError::NoPermission,
        CreateFileProtectRuleError::ServerError,
    ];
}

/// Response to [`CreateFileProtectRuleRequest`].
#[non_exhaustive]
pub struct CreateFileProtectRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC7C8984-D108-516F-9D36-3DF1D1228CCA`.
    pub request_id: Option<String>,
    /// ID of the rule that the call or the item is about. Example: `123`.
    pub rule_id: Option<i64>,
}

response! {
    CreateFileProtectRuleResponse {
        "RequestId" => request_id: value,
        "RuleId" => rule_id: value,
    }
}

/// Errors that the documentation of [`CreateFileProtectRuleRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateFileProtectRuleError = super::DocumentedError;
