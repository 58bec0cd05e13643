// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateArtifactSubscriptionTask`, from `cr/CreateArtifactSubscriptionTask.md`.

use alicloud_runtime::codegen::*;

/// Starts an artifact subscription task at once, by its rule.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::CreateArtifactSubscriptionTaskRequest::new()
///     .instance_id("cri-4ec5xvj4j0l****")
///     .rule_id("crasr-88s7vmelc3m****");
/// let reply = client.create_artifact_subscription_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateArtifactSubscriptionTaskRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-4ec5xvj4j0l****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the rule, as the call that created or listed it returned it.
    /// Example: `crasr-88s7vmelc3m****`.
    pub rule_id: Option<String>,
}

impl CreateArtifactSubscriptionTaskRequest {
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
    CreateArtifactSubscriptionTaskRequest {
        "InstanceId" => instance_id: query,
        "RuleId" => rule_id: query,
    }
}

impl Operation for CreateArtifactSubscriptionTaskRequest {
    type Response = CreateArtifactSubscriptionTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateArtifactSubscriptionTask")
        .required(&["InstanceId", "RuleId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
}

/// Response to [`CreateArtifactSubscriptionTaskRequest`].
#[non_exhaustive]
pub struct CreateArtifactSubscriptionTaskResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `132D314B-BDD4-564C-89FE-3E2BAE115239`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `crast-40le4es9yh0p****`.
    pub task_id: Option<String>,
}

response! {
    CreateArtifactSubscriptionTaskResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
    }
}
