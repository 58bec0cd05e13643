// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRepoTrigger`, from `cr/UpdateRepoTrigger.md`.

use alicloud_runtime::codegen::*;

/// Changes name, URL or condition of a trigger of an image repository.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::UpdateRepoTriggerRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****")
///     .repo_id("crr-tquyps22md8p****")
///     .trigger_name("test_trigger")
///     .trigger_id("crw-k7bdx4kt52ty****");
/// let reply = client.update_repo_trigger(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRepoTriggerRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// **Required.** Image repository meant, as [`CreateRepository`](super::Client::create_repository)
    /// or [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crr-tquyps22md8p****`.
    pub repo_id: Option<String>,
    /// **Required.** Name that tells the webhook trigger from others of the repository.
    /// Example: `test_trigger`.
    pub trigger_name: Option<String>,
    /// Web address that is called when the trigger goes off. Example: `https://www.test.com`.
    pub trigger_url: Option<String>,
    /// Which pushes set the trigger off: all, those of listed tags, or those that match an expression.
    /// Example: `ALL`.
    pub trigger_type: Option<String>,
    /// Image tags, or the expression for tags, that set the trigger off. Example: `master`.
    pub trigger_tag: Option<String>,
    /// **Required.** ID of the repository's webhook trigger, as
    /// [`ListRepoTrigger`](super::Client::list_repo_trigger) returns it.
    /// Example: `crw-k7bdx4kt52ty****`.
    pub trigger_id: Option<String>,
}

impl UpdateRepoTriggerRequest {
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
    /// Sets `TriggerName`, which is required.
    pub fn trigger_name(mut self, value: impl Into<String>) -> Self {
        self.trigger_name = Some(value.into());
        self
    }
    /// Sets `TriggerUrl`.
    pub fn trigger_url(mut self, value: impl Into<String>) -> Self {
        self.trigger_url = Some(value.into());
        self
    }
    /// Sets `TriggerType`.
    pub fn trigger_type(mut self, value: impl Into<String>) -> Self {
        self.trigger_type = Some(value.into());
        self
    }
    /// Sets `TriggerTag`.
    pub fn trigger_tag(mut self, value: impl Into<String>) -> Self {
        self.trigger_tag = Some(value.into());
        self
    }
    /// Sets `TriggerId`, which is required.
    pub fn trigger_id(mut self, value: impl Into<String>) -> Self {
        self.trigger_id = Some(value.into());
        self
    }
}

request! {
    UpdateRepoTriggerRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
        "TriggerName" => trigger_name: query,
        "TriggerUrl" => trigger_url: query,
        "TriggerType" => trigger_type: query,
        "TriggerTag" => trigger_tag: query,
        "TriggerId" => trigger_id: query,
    }
}

impl Operation for UpdateRepoTriggerRequest {
    type Response = UpdateRepoTriggerResponse;
    type Error = UpdateRepoTriggerError;
    const INFO: OperationInfo = super::operation("UpdateRepoTrigger")
        .required(&["InstanceId", "RepoId", "TriggerName", "TriggerId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [UpdateRepoTriggerError] = &[
        UpdateRepoTriggerError::NoPrivilege,
        UpdateRepoTriggerError::SystemError,
    ];
}

/// Response to [`UpdateRepoTriggerRequest`].
#[non_exhaustive]
pub struct UpdateRepoTriggerResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `32535049-ED91-4589-98C0-7C88766EDF1F`.
    pub request_id: Option<String>,
}

response! {
    UpdateRepoTriggerResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateRepoTriggerRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type UpdateRepoTriggerError = super::DocumentedError;
