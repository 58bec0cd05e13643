// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelTask`, from `domain/CancelTask.md`.

use alicloud_runtime::codegen::*;

/// Cancels a domain task that is in progress.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::CancelTaskRequest::new()
///     .task_no("...");
/// let reply = client.cancel_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelTaskRequest {
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Number that picks out the task.
    pub task_no: Option<String>,
}

impl CancelTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `TaskNo`, which is required.
    pub fn task_no(mut self, value: impl Into<String>) -> Self {
        self.task_no = Some(value.into());
        self
    }
}

request! {
    CancelTaskRequest {
        "UserClientIp" => user_client_ip: query,
        "Lang" => lang: query,
        "TaskNo" => task_no: query,
    }
}

impl Operation for CancelTaskRequest {
    type Response = CancelTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelTask").required(&["TaskNo"]);
}

/// Response to [`CancelTaskRequest`].
pub type CancelTaskResponse = alicloud_runtime::EmptyResponse;
