// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `FinishTicketTask`, from `ccc/FinishTicketTask.md`.

use alicloud_runtime::codegen::*;

/// Finishes a task of a ticket, with a comment.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::FinishTicketTaskRequest::new()
///     .comment("...")
///     .instance_id("...");
/// let reply = client.finish_ticket_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct FinishTicketTaskRequest {
    /// ID of the ticket that the call is about.
    pub ticket_id: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// **Required.** Free text added as a note.
    pub comment: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl FinishTicketTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TicketId`.
    pub fn ticket_id(mut self, value: impl Into<String>) -> Self {
        self.ticket_id = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `Comment`, which is required.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    FinishTicketTaskRequest {
        "TicketId" => ticket_id: query,
        "TaskId" => task_id: query,
        "Comment" => comment: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for FinishTicketTaskRequest {
    type Response = FinishTicketTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("FinishTicketTask")
        .required(&["Comment", "InstanceId"]);
}

/// Response to [`FinishTicketTaskRequest`], which the documentation does not describe.
pub type FinishTicketTaskResponse = alicloud_runtime::UndocumentedResponse;
