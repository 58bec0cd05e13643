// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateFileProtectRule`, from `sas/UpdateFileProtectRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FileOp, RuleAction};

/// Changes a core file monitoring rule, found by ID.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateFileProtectRuleRequest::new()
///     .rule_name("...")
///     .proc_paths(["..."])
///     .file_paths(["..."])
///     .file_ops(["..."]);
/// let reply = client.update_file_protect_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateFileProtectRuleRequest {
    /// **Required.** Name that the rule was given.
    pub rule_name: Option<String>,
    /// **Required.** The proc paths to work on or to narrow the list down to. Items: at most 50.
    pub proc_paths: Vec<String>,
    /// **Required.** The file paths to work on or to narrow the list down to. Items: at most 50.
    pub file_paths: Vec<String>,
    /// **Required.** The file ops to work on or to narrow the list down to.
    /// Here: `WRITE`, `READ`, `DELETE`, `RENAME`, `CHOWN`. Items: at most 100.
    pub file_ops: Vec<Open<FileOp>>,
    /// What is done, or is to be done, about the rule.
    pub rule_action: Option<Open<RuleAction>>,
    /// Level that the alert has on its scale.
    pub alert_level: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// Identifier of the item within its collection.
    pub id: Option<i64>,
}

impl UpdateFileProtectRuleRequest {
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
    /// Sets `RuleAction`.
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
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

request! {
    UpdateFileProtectRuleRequest {
        "RuleName" => rule_name: query,
        "ProcPaths" => proc_paths: query,
        "FilePaths" => file_paths: query,
        "FileOps" => file_ops: query,
        "RuleAction" => rule_action: query,
        "AlertLevel" => alert_level: query,
        "Status" => status: query,
        "Id" => id: query,
    }
}

impl Operation for UpdateFileProtectRuleRequest {
    type Response = UpdateFileProtectRuleResponse;
    type Error = UpdateFileProtectRuleError;
    const INFO: OperationInfo = super::operation("UpdateFileProtectRule")
        .required(&["RuleName", "ProcPaths", "FilePaths", "FileOps"]);
    const ERRORS: &'static [UpdateFileProtectRuleError] = &[
        UpdateFileProtectRuleError::NoPermission,
        UpdateFileProtectRuleError::ServerError,
    ];
}

/// Response to [`UpdateFileProtectRuleRequest`].
pub type UpdateFileProtectRuleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateFileProtectRuleRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type UpdateFileProtectRuleError = super::DocumentedError;
