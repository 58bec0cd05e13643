// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteThread`, from `cms_2024_03_30/DeleteThread.md`.

use alicloud_runtime::codegen::*;

/// Deletes a conversation thread of a digital employee.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::DeleteThreadRequest::new()
///     .name("test")
///     .thread_id("thread_id01");
/// let reply = client.delete_thread(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteThreadRequest {
    /// **Required.** Name of the item, as people see it. Example: `test`.
    pub name: Option<String>,
    /// **Required.** ID of the thread that the call is about. Example: `thread_id01`.
    pub thread_id: Option<String>,
}

impl DeleteThreadRequest {
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
}

request! {
    DeleteThreadRequest {
        "name" => name: path,
        "threadId" => thread_id: path,
    }
}

impl Operation for DeleteThreadRequest {
    type Response = DeleteThreadResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteThread")
        .roa("DELETE", "/digitalEmployee/{name}/thread/{threadId}")
        .required(&["name", "threadId"]);
}

/// Response to [`DeleteThreadRequest`].
#[non_exhaustive]
pub struct DeleteThreadResponse {
    /// ID of this call; quote it when asking support about it. Example: `123-0F43-23423-AC43-34234`.
    pub request_id: Option<String>,
}

response! {
    DeleteThreadResponse {
        "requestId" => request_id: value,
    }
}
