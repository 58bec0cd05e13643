// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRepoBuildRule`, from `cr/DeleteRepoBuildRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a build rule; code changes no longer set off the building of images by it.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::DeleteRepoBuildRuleRequest::new()
///     .instance_id("cri-xkx6vujuhay0****")
///     .repo_id("crr-xwvi3osiy4ff****")
///     .build_rule_id("crbr-36tffn0kouvi****");
/// let reply = client.delete_repo_build_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRepoBuildRuleRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// **Required.** Image repository meant, as [`CreateRepository`](super::Client::create_repository)
    /// or [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crr-xwvi3osiy4ff****`.
    pub repo_id: Option<String>,
    /// **Required.** ID of the build rule, as the call that created or listed it returned it.
    /// Example: `crbr-36tffn0kouvi****`.
    pub build_rule_id: Option<String>,
}

impl DeleteRepoBuildRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RepoId`, which is required.
    pub fn repo_id(mut self, value: impl Into<String>) -> Self {
        self.repo_id = Some(value.into());
        self
    }
    /// Sets `BuildRuleId`, which is required.
    pub fn build_rule_id(mut self, value: impl Into<String>) -> Self {
        self.build_rule_id = Some(value.into());
        self
    }
}

request! {
    DeleteRepoBuildRuleRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
        "BuildRuleId" => build_rule_id: query,
    }
}

impl Operation for DeleteRepoBuildRuleRequest {
    type Response = DeleteRepoBuildRuleResponse;
    type Error = DeleteRepoBuildRuleError;
    const INFO: OperationInfo = super::operation("DeleteRepoBuildRule")
        .required(&["InstanceId", "RepoId", "BuildRuleId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [DeleteRepoBuildRuleError] = &[
        DeleteRepoBuildRuleError::NoPrivilege,
        DeleteRepoBuildRuleError::SystemError,
    ];
}

/// Response to [`DeleteRepoBuildRuleRequest`].
#[non_exhaustive]
pub struct DeleteRepoBuildRuleResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2E3F55BF-FA7B-454E-B2C6-85265E243ADC`.
    pub request_id: Option<String>,
}

response! {
    DeleteRepoBuildRuleResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteRepoBuildRuleRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type DeleteRepoBuildRuleError = super::DocumentedError;
