// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRepoTrigger`, from `cr/CreateRepoTrigger.md`.

use alicloud_runtime::codegen::*;

/// Adds a trigger that calls a URL when an image of the repository changes.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::CreateRepoTriggerRequest::new()
///     .instance_id("cri-xkx6vujuhay0****")
///     .repo_id("crr-xwvi3osiy4ff****")
///     .trigger_name("trigger1")
///     .trigger_url("http://www.mysite.com")
///     .trigger_type("ALL")
///     .trigger_tag("[1]");
/// let reply = client.create_repo_trigger(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRepoTriggerRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// **Required.** Image repository meant, as [`CreateRepository`](super::Client::create_repository)
    /// or [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crr-xwvi3osiy4ff****`.
    pub repo_id: Option<String>,
    /// **Required.** Name that tells the webhook trigger from others of the repository.
    /// Example: `trigger1`.
    pub trigger_name: Option<String>,
    /// **Required.** Web address that is called when the trigger goes off.
    /// Example: `http://www.mysite.com`.
    pub trigger_url: Option<String>,
    /// **Required.** Which pushes set the trigger off: all, those of listed tags, or those that match
    /// an expression. Example: `ALL`.
    pub trigger_type: Option<String>,
    /// **Required.** Image tags, or the expression for tags, that set the trigger off. Example: `[1]`.
    pub trigger_tag: Option<String>,
}

impl CreateRepoTriggerRequest {
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
    /// Sets `TriggerUrl`, which is required.
    pub fn trigger_url(mut self, value: impl Into<String>) -> Self {
        self.trigger_url = Some(value.into());
        self
    }
    /// Sets `TriggerType`, which is required.
    pub fn trigger_type(mut self, value: impl Into<String>) -> Self {
        self.trigger_type = Some(value.into());
        self
    }
    /// Sets `TriggerTag`, which is required.
    pub fn trigger_tag(mut self, value: impl Into<String>) -> Self {
        self.trigger_tag = Some(value.into());
        self
    }
}

request! {
    CreateRepoTriggerRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
        "TriggerName" => trigger_name: query,
        "TriggerUrl" => trigger_url: query,
        "TriggerType" => trigger_type: query,
        "TriggerTag" => trigger_tag: query,
    }
}

impl Operation for CreateRepoTriggerRequest {
    type Response = CreateRepoTriggerResponse;
    type Error = CreateRepoTriggerError;
    const INFO: OperationInfo = super::operation("CreateRepoTrigger")
        .required(
            &[
                "InstanceId",
                "RepoId",
                "TriggerName",
                "TriggerUrl",
                "TriggerType",
                "TriggerTag",
            ],
        )
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [CreateRepoTriggerError] = &[
        CreateRepoTriggerError::NoPrivilege,
        CreateRepoTriggerError::SystemError,
    ];
}

/// Response to [`CreateRepoTriggerRequest`].
#[non_exhaustive]
pub struct CreateRepoTriggerResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B79F5E0E-8770-407D-BCB6-ECF4BA9C****`.
    pub request_id: Option<String>,
    /// ID of the repository's webhook trigger, as [`ListRepoTrigger`](super::Client::list_repo_trigger)
    /// returns it. Example: `crw-0z4pf81pgz35****`.
    pub trigger_id: Option<String>,
}

response! {
    CreateRepoTriggerResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
        "TriggerId" => trigger_id: value,
    }
}

/// Errors that the documentation of [`CreateRepoTriggerRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type CreateRepoTriggerError = super::DocumentedError;
