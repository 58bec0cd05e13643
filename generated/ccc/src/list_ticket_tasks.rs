// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTicketTasks`, from `ccc/ListTicketTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists the tasks through which a ticket passes.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListTicketTasksRequest::new()
///     .instance_id("...");
/// let reply = client.list_ticket_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTicketTasksRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the ticket that the call is about.
    pub ticket_id: Option<String>,
}

impl ListTicketTasksRequest {
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
    /// Sets `TicketId`.
    pub fn ticket_id(mut self, value: impl Into<String>) -> Self {
        self.ticket_id = Some(value.into());
        self
    }
}

request! {
    ListTicketTasksRequest {
        "InstanceId" => instance_id: query,
        "TicketId" => ticket_id: query,
    }
}

impl Operation for ListTicketTasksRequest {
    type Response = ListTicketTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTicketTasks")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`ListTicketTasksRequest`], which the documentation does not describe.
pub type ListTicketTasksResponse = alicloud_runtime::UndocumentedResponse;
