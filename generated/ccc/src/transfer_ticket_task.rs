// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TransferTicketTask`, from `ccc/TransferTicketTask.md`.

use alicloud_runtime::codegen::*;

/// Passes a task of a ticket on to another person, with a comment.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::TransferTicketTaskRequest::new()
///     .assignee("...")
///     .instance_id("...");
/// let reply = client.transfer_ticket_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TransferTicketTaskRequest {
    /// ID of the ticket that the call is about.
    pub ticket_id: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// **Required.** Agent that has to work on the ticket or task.
    pub assignee: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Free text added as a note.
    pub comment: Option<String>,
}

impl TransferTicketTaskRequest {
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
    /// Sets `Assignee`, which is required.
    pub fn assignee(mut self, value: impl Into<String>) -> Self {
        self.assignee = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
}

request! {
    TransferTicketTaskRequest {
        "TicketId" => ticket_id: query,
        "TaskId" => task_id: query,
        "Assignee" => assignee: query,
        "InstanceId" => instance_id: query,
        "Comment" => comment: query,
    }
}

impl Operation for TransferTicketTaskRequest {
    type Response = TransferTicketTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("TransferTicketTask")
        .required(&["Assignee", "InstanceId"]);
}

/// Response to [`TransferTicketTaskRequest`], which the documentation does not describe.
pub type TransferTicketTaskResponse = alicloud_runtime::UndocumentedResponse;
