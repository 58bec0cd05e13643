// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `WithdrawTicket`, from `ccc/WithdrawTicket.md`.

use alicloud_runtime::codegen::*;

/// Withdraws a ticket, with a comment.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::WithdrawTicketRequest::new()
///     .ticket_id("...")
///     .comment("...")
///     .instance_id("...");
/// let reply = client.withdraw_ticket(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct WithdrawTicketRequest {
    /// **Required.** ID of the ticket that the call is about.
    pub ticket_id: Option<String>,
    /// **Required.** Free text added as a note.
    pub comment: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl WithdrawTicketRequest {
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
    WithdrawTicketRequest {
        "TicketId" => ticket_id: query,
        "Comment" => comment: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for WithdrawTicketRequest {
    type Response = WithdrawTicketResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("WithdrawTicket")
        .required(&["TicketId", "Comment", "InstanceId"]);
}

/// Response to [`WithdrawTicketRequest`], which the documentation does not describe.
pub type WithdrawTicketResponse = alicloud_runtime::UndocumentedResponse;
