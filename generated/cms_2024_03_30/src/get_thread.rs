// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetThread`, from `cms_2024_03_30/GetThread.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Variables};

/// Shows one conversation thread of a digital employee.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::GetThreadRequest::new()
///     .name("test")
///     .thread_id("thread_id01");
/// let reply = client.get_thread(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetThreadRequest {
    /// **Required.** Name of the item, as people see it. Example: `test`.
    pub name: Option<String>,
    /// **Required.** ID of the thread that the call is about. Example: `thread_id01`.
    pub thread_id: Option<String>,
}

impl GetThreadRequest {
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
    GetThreadRequest {
        "name" => name: path,
        "threadId" => thread_id: path,
    }
}

impl Operation for GetThreadRequest {
    type Response = GetThreadResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetThread")
        .roa("GET", "/digitalEmployee/{name}/thread/{threadId}")
        .required(&["name", "threadId"])
        .read_only();
}

/// Response to [`GetThreadRequest`].
#[non_exhaustive]
pub struct GetThreadResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8FDE2569-626B-5176-9844-28877A*****`.
    pub request_id: Option<String>,
    /// ID of the thread that the item belongs to or stands for. Example: `thread_id01`.
    pub thread_id: Option<String>,
    /// Name that the digital employee goes by. Example: `test`.
    pub digital_employee_name: Option<String>,
    /// Title or heading shown to people. Example: `testLive`.
    pub title: Option<String>,
    /// State that the item is in, or that is asked for. Example: `active`.
    pub status: Option<String>,
    /// Which version it is. Example: `1231`.
    pub version: Option<i64>,
    /// When the item was created. Example: `2025-12-19T15:19:55.040403272+08:00`.
    pub create_time: Option<Timestamp>,
    /// Time that is set or recorded for this: update. Example: `2025-12-19T15:19:55.040403272+08:00`.
    pub update_time: Option<Timestamp>,
    /// The variables that are concerned.
    pub variables: Option<Variables>,
}

response! {
    GetThreadResponse {
        "requestId" => request_id: value,
        "threadId" => thread_id: value,
        "digitalEmployeeName" => digital_employee_name: value,
        "title" => title: value,
        "status" => status: value,
        "version" => version: value,
        "createTime" => create_time: value,
        "updateTime" => update_time: value,
        "variables" => variables: value,
    }
}
