// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteArtifactLifecycleRule`, from `cr/DeleteArtifactLifecycleRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a lifecycle rule; it cleans up no more old artifacts, and those left stay.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::DeleteArtifactLifecycleRuleRequest::new()
///     .instance_id("cri-brlg4cbj2ylkrqqq")
///     .rule_id("cralr-3v8pao9k7chb8q62");
/// let reply = client.delete_artifact_lifecycle_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteArtifactLifecycleRuleRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-brlg4cbj2ylkrqqq`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the rule, as the call that created or listed it returned it.
    /// Example: `cralr-3v8pao9k7chb8q62`.
    pub rule_id: Option<String>,
}

impl DeleteArtifactLifecycleRuleRequest {
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
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
}

request! {
    DeleteArtifactLifecycleRuleRequest {
        "InstanceId" => instance_id: query,
        "RuleId" => rule_id: query,
    }
}

impl Operation for DeleteArtifactLifecycleRuleRequest {
    type Response = DeleteArtifactLifecycleRuleResponse;
    type Error = DeleteArtifactLifecycleRuleError;
    const INFO: OperationInfo = super::operation("DeleteArtifactLifecycleRule")
        .required(&["InstanceId", "RuleId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [DeleteArtifactLifecycleRuleError] = &[
        DeleteArtifactLifecycleRuleError::NoPrivilege,
        DeleteArtifactLifecycleRuleError::SystemError,
    ];
}

/// Response to [`DeleteArtifactLifecycleRuleRequest`].
#[non_exhaustive]
pub struct DeleteArtifactLifecycleRuleResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `True`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `001AB638-C99B-5A27-8AC9-B2DBABFFEBB5`.
    pub request_id: Option<String>,
}

response! {
    DeleteArtifactLifecycleRuleResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteArtifactLifecycleRuleRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type DeleteArtifactLifecycleRuleError = super::DocumentedError;
