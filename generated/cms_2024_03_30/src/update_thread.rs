// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateThread`, from `cms_2024_03_30/UpdateThread.md`.

use alicloud_runtime::codegen::*;

/// Changes title or status of a conversation thread.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::UpdateThreadRequest::new()
///     .name("test")
///     .thread_id("thread-12313");
/// let reply = client.update_thread(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateThreadRequest {
    /// **Required.** Name of the item, as people see it. Example: `test`.
    pub name: Option<String>,
    /// **Required.** ID of the thread that the call is about. Example: `thread-12313`.
    pub thread_id: Option<String>,
    /// Title or heading shown to people. Example: `title`.
    pub title: Option<String>,
    /// State that the item is in, or that is asked for. Example: `active`.
    pub status: Option<Open<ThreadStatus>>,
}

impl UpdateThreadRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `threadId`, which is required.
    pub fn thread_id(mut self, value: impl Into<String>) -> Self {
        self.thread_id = Some(value.into());
        self
    }
    /// Sets `title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `status`.
    pub fn status(mut self, value: impl Into<Open<ThreadStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    UpdateThreadRequest {
        "name" => name: path,
        "threadId" => thread_id: path,
        "title" => title: body,
        "status" => status: body,
    }
}

impl Operation for UpdateThreadRequest {
    type Response = UpdateThreadResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateThread")
        .roa("PUT", "/digitalEmployee/{name}/thread/{threadId}")
        .required(&["name", "threadId"]);
}

/// Response to [`UpdateThreadRequest`].
#[non_exhaustive]
pub struct UpdateThreadResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `264C3E89-XXXX-XXXX-XXXX-CE9C2196C7DC`.
    pub request_id: Option<String>,
    /// ID of the thread that the item belongs to or stands for. Example: `thread-12313`.
    pub thread_id: Option<String>,
    /// Which version it is. Example: `123123`.
    pub version: Option<i64>,
}

response! {
    UpdateThreadResponse {
        "requestId" => request_id: value,
        "threadId" => thread_id: value,
        "version" => version: value,
    }
}

values! {
    /// State that the item is in, or that is asked for.
    pub enum ThreadStatus {
        /// In use.
        Active = "active",
        /// Put away.
        Archived = "archived",
        /// Ended with an error.
        Failed = "failed",
        /// Interrupted.
        Suspended = "suspended",
        /// Called off.
        Cancelled = "cancelled",
        /// Cannot be told.
        Unknown = "unknown",
    }
}
