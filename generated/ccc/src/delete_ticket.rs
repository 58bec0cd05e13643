// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTicket`, from `ccc/DeleteTicket.md`.

use alicloud_runtime::codegen::*;

/// Deletes a ticket by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::DeleteTicketRequest::new()
///     .instance_id("...");
/// let reply = client.delete_ticket(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTicketRequest {
    /// ID of the ticket that the call is about.
    pub ticket_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DeleteTicketRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DeleteTicketRequest {
        "TicketId" => ticket_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DeleteTicketRequest {
    type Response = DeleteTicketResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteTicket")
        .required(&["InstanceId"]);
}

/// Response to [`DeleteTicketRequest`], which the documentation does not describe.
pub type DeleteTicketResponse = alicloud_runtime::UndocumentedResponse;
