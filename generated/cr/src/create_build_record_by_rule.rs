// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBuildRecordByRule`, from `cr/CreateBuildRecordByRule.md`.

use alicloud_runtime::codegen::*;

/// Builds an image of a repository at once, by one of its build rules.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::CreateBuildRecordByRuleRequest::new()
///     .instance_id("cri-asd6vujuhay0****")
///     .repo_id("crr-8dz3aedjqlmk****")
///     .build_rule_id("crbr-1j95g4bu2s1i****");
/// let reply = client.create_build_record_by_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBuildRecordByRuleRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-asd6vujuhay0****`.
    pub instance_id: Option<String>,
    /// **Required.** Image repository meant, as [`CreateRepository`](super::Client::create_repository)
    /// or [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crr-8dz3aedjqlmk****`.
    pub repo_id: Option<String>,
    /// **Required.** ID of the build rule, as the call that created or listed it returned it.
    /// Example: `crbr-1j95g4bu2s1i****`.
    pub build_rule_id: Option<String>,
}

impl CreateBuildRecordByRuleRequest {
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
    CreateBuildRecordByRuleRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
        "BuildRuleId" => build_rule_id: query,
    }
}

impl Operation for CreateBuildRecordByRuleRequest {
    type Response = CreateBuildRecordByRuleResponse;
    type Error = CreateBuildRecordByRuleError;
    const INFO: OperationInfo = super::operation("CreateBuildRecordByRule")
        .required(&["InstanceId", "RepoId", "BuildRuleId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [CreateBuildRecordByRuleError] = &[
        CreateBuildRecordByRuleError::NoPrivilege,
        CreateBuildRecordByRuleError::SystemError,
    ];
}

/// Response to [`CreateBuildRecordByRuleRequest`].
#[non_exhaustive]
pub struct CreateBuildRecordByRuleResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B01B8857-A16E-40E9-A37E-764F15776FAA`.
    pub request_id: Option<String>,
    /// ID of one build of an image, as the build's start or
    /// [`ListRepoBuildRecord`](super::Client::list_repo_build_record) returns it.
    /// Example: `0A311FC5-B8C6-4332-80E4-539EB73****`.
    pub build_record_id: Option<String>,
}

response! {
    CreateBuildRecordByRuleResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
        "BuildRecordId" => build_record_id: value,
    }
}

/// Errors that the documentation of [`CreateBuildRecordByRuleRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type CreateBuildRecordByRuleError = super::DocumentedError;
