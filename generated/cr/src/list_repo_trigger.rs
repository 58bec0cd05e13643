// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRepoTrigger`, from `cr/ListRepoTrigger.md`.

use alicloud_runtime::codegen::*;

/// Lists the triggers of an image repository.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ListRepoTriggerRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****")
///     .repo_id("crr-tquyps22md8p****");
/// let reply = client.list_repo_trigger(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRepoTriggerRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// **Required.** Image repository meant, as [`CreateRepository`](super::Client::create_repository)
    /// or [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crr-tquyps22md8p****`.
    pub repo_id: Option<String>,
}

impl ListRepoTriggerRequest {
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
}

request! {
    ListRepoTriggerRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
    }
}

impl Operation for ListRepoTriggerRequest {
    type Response = ListRepoTriggerResponse;
    type Error = ListRepoTriggerError;
    const INFO: OperationInfo = super::operation("ListRepoTrigger")
        .required(&["InstanceId", "RepoId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [ListRepoTriggerError] = &[
        ListRepoTriggerError::NoPrivilege,
        ListRepoTriggerError::SystemError,
    ];
}

/// Response to [`ListRepoTriggerRequest`].
#[non_exhaustive]
pub struct ListRepoTriggerResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2CA76D52-A8F0-4D0B-854E-FBD9F6C99049`.
    pub request_id: Option<String>,
    /// Webhook triggers of the repository, one entry each.
    pub triggers: Vec<Trigger>,
}

response! {
    ListRepoTriggerResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
        "Triggers" => triggers: list(""),
    }
}

/// Webhook triggers of the repository, one entry each.
#[non_exhaustive]
pub struct Trigger {
    /// Name that tells the webhook trigger from others of the repository. Example: `test`.
    pub trigger_name: Option<String>,
    /// Event in the repository that sets off the trigger. Example: `BUILD_SUCCESS`.
    pub repo_event: Option<String>,
    /// ID of the repository's webhook trigger, as [`ListRepoTrigger`](super::Client::list_repo_trigger)
    /// returns it. Example: `crw-vriyql9eq7ep****`.
    pub trigger_id: Option<String>,
    /// Web address that is called when the trigger goes off. Example: `https://www.test.com`.
    pub trigger_url: Option<String>,
    /// Which pushes set the trigger off: all, those of listed tags, or those that match an expression.
    /// Example: `ALL`.
    pub trigger_type: Option<String>,
    /// Image tags, or the expression for tags, that set the trigger off. Example: `*`.
    pub trigger_tag: Option<String>,
}

response! {
    Trigger {
        "TriggerName" => trigger_name: value,
        "RepoEvent" => repo_event: value,
        "TriggerId" => trigger_id: value,
        "TriggerUrl" => trigger_url: value,
        "TriggerType" => trigger_type: value,
        "TriggerTag" => trigger_tag: value,
    }
}

/// Errors that the documentation of [`ListRepoTriggerRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type ListRepoTriggerError = super::DocumentedError;
