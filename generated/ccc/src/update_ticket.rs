// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateTicket`, from `ccc/UpdateTicket.md`.

use alicloud_runtime::codegen::*;

/// Changes title, customer or context of a ticket.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::UpdateTicketRequest::new()
///     .instance_id("...")
///     .ticket_id("...");
/// let reply = client.update_ticket(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateTicketRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the ticket that the call is about.
    pub ticket_id: Option<String>,
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// ID of the customer that the call is about.
    pub customer_id: Option<String>,
    /// Data kept with the ticket or summary for the agents that work on it, as text.
    pub context: Option<String>,
}

impl UpdateTicketRequest {
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
    /// Sets `TicketId`, which is required.
    pub fn ticket_id(mut self, value: impl Into<String>) -> Self {
        self.ticket_id = Some(value.into());
        self
    }
    /// Sets `Title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `CustomerId`.
    pub fn customer_id(mut self, value: impl Into<String>) -> Self {
        self.customer_id = Some(value.into());
        self
    }
    /// Sets `Context`.
    pub fn context(mut self, value: impl Into<String>) -> Self {
        self.context = Some(value.into());
        self
    }
}

request! {
    UpdateTicketRequest {
        "InstanceId" => instance_id: query,
        "TicketId" => ticket_id: query,
        "Title" => title: query,
        "CustomerId" => customer_id: query,
        "Context" => context: query,
    }
}

impl Operation for UpdateTicketRequest {
    type Response = UpdateTicketResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateTicket")
        .required(&["InstanceId", "TicketId"]);
}

/// Response to [`UpdateTicketRequest`], which the documentation does not describe.
pub type UpdateTicketResponse = alicloud_runtime::UndocumentedResponse;
