// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddTicketTask`, from `ccc/AddTicketTask.md`.

use alicloud_runtime::codegen::*;

/// Inserts a task with an assignee before or after a task of a ticket.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::AddTicketTaskRequest::new()
///     .ticket_id("...")
///     .task_id("...")
///     .assignee("...")
///     .comment("...")
///     .instance_id("...");
/// let reply = client.add_ticket_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddTicketTaskRequest {
    /// **Required.** ID of the ticket that the call is about.
    pub ticket_id: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// **Required.** Agent that has to work on the ticket or task.
    pub assignee: Option<String>,
    /// **Required.** Free text added as a note.
    pub comment: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Whether the new task goes before or after the one given.
    pub position: Option<String>,
}

impl AddTicketTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TicketId`, which is required.
    pub fn ticket_id(mut self, value: impl Into<String>) -> Self {
        self.ticket_id = Some(value.into());
        self
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `Assignee`, which is required.
    pub fn assignee(mut self, value: impl Into<String>) -> Self {
        self.assignee = Some(value.into());
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
    /// Sets `Position`.
    pub fn position(mut self, value: impl Into<String>) -> Self {
        self.position = Some(value.into());
        self
    }
}

request! {
    AddTicketTaskRequest {
        "TicketId" => ticket_id: query,
        "TaskId" => task_id: query,
        "Assignee" => assignee: query,
        "Comment" => comment: query,
        "InstanceId" => instance_id: query,
        "Position" => position: query,
    }
}

impl Operation for AddTicketTaskRequest {
    type Response = AddTicketTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddTicketTask")
        .required(&["TicketId", "TaskId", "Assignee", "Comment", "InstanceId"]);
}

/// Response to [`AddTicketTaskRequest`], which the documentation does not describe.
pub type AddTicketTaskResponse = alicloud_runtime::UndocumentedResponse;
