// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateThread`, from `cms_2024_03_30/CreateThread.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Variables};

/// Opens a conversation thread with a digital employee.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::CreateThreadRequest::new()
///     .name("test");
/// let reply = client.create_thread(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateThreadRequest {
    /// **Required.** Name of the item, as people see it. Example: `test`.
    pub name: Option<String>,
    /// Title or heading shown to people. Example: `test`.
    pub title: Option<String>,
    /// The variables that are concerned.
    pub variables: Option<Variables>,
}

impl CreateThreadRequest {
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
    /// Sets `title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `variables`.
    pub fn variables(mut self, value: impl Into<Variables>) -> Self {
        self.variables = Some(value.into());
        self
    }
}

request! {
    CreateThreadRequest {
        "name" => name: path,
        "title" => title: body,
        "variables" => variables: body,
    }
}

impl Operation for CreateThreadRequest {
    type Response = CreateThreadResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateThread")
        .roa("POST", "/digitalEmployee/{name}/thread")
        .required(&["name"])
        .read_only();
}

/// Response to [`CreateThreadRequest`].
#[non_exhaustive]
pub struct CreateThreadResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8FDE2569-626B-5176-9844-28877A*****`.
    pub request_id: Option<String>,
    /// ID of the thread that the item belongs to or stands for. Example: `thread_id01`.
    pub thread_id: Option<String>,
}

response! {
    CreateThreadResponse {
        "requestId" => request_id: value,
        "threadId" => thread_id: value,
    }
}
