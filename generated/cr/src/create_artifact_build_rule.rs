// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateArtifactBuildRule`, from `cr/CreateArtifactBuildRule.md`.

use alicloud_runtime::codegen::*;

/// Sets a rule by which images of a repository are also built as accelerated images.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::CreateArtifactBuildRuleRequest::new()
///     .instance_id("cri-cxreylqvcyje****")
///     .scope_type("REPOSITORY")
///     .scope_id("crr-pmajihou6cg0****")
///     .artifact_type("ACCELERATED_IMAGE");
/// let reply = client.create_artifact_build_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateArtifactBuildRuleRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-cxreylqvcyje****`.
    pub instance_id: Option<String>,
    /// **Required.** What the rule or chain covers, such as a repository.
    pub scope_type: Option<String>,
    /// **Required.** ID of what the rule or chain covers, such as an image repository.
    /// Example: `crr-pmajihou6cg0****`.
    pub scope_id: Option<String>,
    /// **Required.** Kind of artifact, such as an ordinary or an accelerated image.
    /// Example: `ACCELERATED_IMAGE`.
    pub artifact_type: Option<String>,
    /// The parameters that are concerned.
    pub parameters: Option<Value>,
}

impl CreateArtifactBuildRuleRequest {
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
    /// Sets `ScopeType`, which is required.
    pub fn scope_type(mut self, value: impl Into<String>) -> Self {
        self.scope_type = Some(value.into());
        self
    }
    /// Sets `ScopeId`, which is required.
    pub fn scope_id(mut self, value: impl Into<String>) -> Self {
        self.scope_id = Some(value.into());
        self
    }
    /// Sets `ArtifactType`, which is required.
    pub fn artifact_type(mut self, value: impl Into<String>) -> Self {
        self.artifact_type = Some(value.into());
        self
    }
    /// Sets `Parameters`.
    pub fn parameters(mut self, value: impl Into<Value>) -> Self {
        self.parameters = Some(value.into());
        self
    }
}

request! {
    CreateArtifactBuildRuleRequest {
        "InstanceId" => instance_id: query,
        "ScopeType" => scope_type: query,
        "ScopeId" => scope_id: query,
        "ArtifactType" => artifact_type: query,
        "Parameters" => parameters: query_json,
    }
}

impl Operation for CreateArtifactBuildRuleRequest {
    type Response = CreateArtifactBuildRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateArtifactBuildRule")
        .required(&["InstanceId", "ScopeType", "ScopeId", "ArtifactType"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
}

/// Response to [`CreateArtifactBuildRuleRequest`].
#[non_exhaustive]
pub struct CreateArtifactBuildRuleResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C8E90AB5-0A96-5D12-9E59-11EE46360642`.
    pub request_id: Option<String>,
    /// ID of the build rule, as the call that created or listed it returned it.
    /// Example: `crabr-7dfa5qye5****`.
    pub build_rule_id: Option<String>,
}

response! {
    CreateArtifactBuildRuleResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
        "BuildRuleId" => build_rule_id: value,
    }
}
