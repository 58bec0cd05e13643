// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetArtifactBuildRule`, from `cr/GetArtifactBuildRule.md`.

use alicloud_runtime::codegen::*;

/// Shows one rule by which artifacts such as accelerated images are built.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::GetArtifactBuildRuleRequest::new()
///     .instance_id("cri-xkx6vujuhay0****")
///     .scope_type("REPOSITORY")
///     .scope_id("crr-8dz3aedjqlmk****")
///     .artifact_type("ACCELERATED_IMAGE")
///     .build_rule_id("crabr-o2670wqz2n70****");
/// let reply = client.get_artifact_build_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetArtifactBuildRuleRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// **Required.** What the rule or chain covers, such as a repository.
    pub scope_type: Option<String>,
    /// **Required.** ID of what the rule or chain covers, such as an image repository.
    /// Example: `crr-8dz3aedjqlmk****`.
    pub scope_id: Option<String>,
    /// **Required.** Kind of artifact, such as an ordinary or an accelerated image.
    /// Example: `ACCELERATED_IMAGE`.
    pub artifact_type: Option<String>,
    /// **Required.** ID of the build rule, as the call that created or listed it returned it.
    /// Example: `crabr-o2670wqz2n70****`.
    pub build_rule_id: Option<String>,
}

impl GetArtifactBuildRuleRequest {
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
    /// Sets `BuildRuleId`, which is required.
    pub fn build_rule_id(mut self, value: impl Into<String>) -> Self {
        self.build_rule_id = Some(value.into());
        self
    }
}

request! {
    GetArtifactBuildRuleRequest {
        "InstanceId" => instance_id: query,
        "ScopeType" => scope_type: query,
        "ScopeId" => scope_id: query,
        "ArtifactType" => artifact_type: query,
        "BuildRuleId" => build_rule_id: query,
    }
}

impl Operation for GetArtifactBuildRuleRequest {
    type Response = GetArtifactBuildRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetArtifactBuildRule")
        .method("GET")
        .required(&["InstanceId", "ScopeType", "ScopeId", "ArtifactType", "BuildRuleId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
}

/// Response to [`GetArtifactBuildRuleRequest`].
#[non_exhaustive]
pub struct GetArtifactBuildRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7A3E98F6-296C-54AC-A612-B75E7777D4C1`.
    pub request_id: Option<String>,
    /// ID of what the rule or chain covers, such as an image repository.
    /// Example: `crr-8dz3aedjqlmk****`.
    pub scope_id: Option<String>,
    /// ID of the build rule, as the call that created or listed it returned it.
    /// Example: `crabr-o2670wqz2n70****`.
    pub build_rule_id: Option<String>,
    /// Kind of artifact, such as an ordinary or an accelerated image. Example: `ACCELERATED_IMAGE`.
    pub artifact_type: Option<String>,
    /// What the rule or chain covers, such as a repository.
    pub scope_type: Option<String>,
    /// The parameters that are concerned.
    pub parameters: Option<Parameters>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
}

response! {
    GetArtifactBuildRuleResponse {
        "RequestId" => request_id: value,
        "ScopeId" => scope_id: value,
        "BuildRuleId" => build_rule_id: value,
        "ArtifactType" => artifact_type: value,
        "ScopeType" => scope_type: value,
        "Parameters" => parameters: value,
        "Code" => code: value,
        "IsSuccess" => is_success: value,
    }
}

/// The parameters that are concerned.
#[non_exhaustive]
pub struct Parameters {
    /// Whether accelerated images consist of an index only, without a converted copy of the layers.
    /// Example: `false`.
    pub image_index_only: Option<bool>,
    /// Files to prefetch in the accelerated image, one absolute path a line, in Base64.
    /// Example: `L2hvbWUvdGVzdC8=`.
    pub priority_file: Option<String>,
}

response! {
    Parameters {
        "ImageIndexOnly" => image_index_only: value,
        "PriorityFile" => priority_file: value,
    }
}
