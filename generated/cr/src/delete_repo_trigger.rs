// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRepoTrigger`, from `cr/DeleteRepoTrigger.md`.

use alicloud_runtime::codegen::*;

/// Deletes a trigger, so that pushes to the repository no longer call its URL.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::DeleteRepoTriggerRequest::new()
///     .instance_id("cri-xkx6vujuhay0****")
///     .repo_id("crr-xwvi3osiy4ff****")
///     .trigger_id("crw-0z4pf81pgz35****");
/// let reply = client.delete_repo_trigger(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRepoTriggerRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// **Required.** Image repository meant, as [`CreateRepository`](super::Client::create_repository)
    /// or [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crr-xwvi3osiy4ff****`.
    pub repo_id: Option<String>,
    /// **Required.** ID of the repository's webhook trigger, as
    /// [`ListRepoTrigger`](super::Client::list_repo_trigger) returns it.
    /// Example: `crw-0z4pf81pgz35****`.
    pub trigger_id: Option<String>,
}

impl DeleteRepoTriggerRequest {
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
    /// Sets `TriggerId`, which is required.
    pub fn trigger_id(mut self, value: impl Into<String>) -> Self {
        self.trigger_id = Some(value.into());
        self
    }
}

request! {
    DeleteRepoTriggerRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
        "TriggerId" => trigger_id: query,
    }
}

impl Operation for DeleteRepoTriggerRequest {
    type Response = DeleteRepoTriggerResponse;
    type Error = DeleteRepoTriggerError;
    const INFO: OperationInfo = super::operation("DeleteRepoTrigger")
        .required(&["InstanceId", "RepoId", "TriggerId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [DeleteRepoTriggerError] = &[
        DeleteRepoTriggerError::NoPrivilege,
        DeleteRepoTriggerError::SystemError,
    ];
}

/// Response to [`DeleteRepoTriggerRequest`].
#[non_exhaustive]
pub struct DeleteRepoTriggerResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `85180AE4-9A57-48F8-9EF9-68ECCE54B552`.
    pub request_id: Option<String>,
}

response! {
    DeleteRepoTriggerResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteRepoTriggerRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type DeleteRepoTriggerError = super::DocumentedError;
