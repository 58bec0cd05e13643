// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTicket`, from `ccc/GetTicket.md`.

use alicloud_runtime::codegen::*;

/// Shows one ticket of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetTicketRequest::new()
///     .instance_id("...")
///     .ticket_id("...");
/// let reply = client.get_ticket(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTicketRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the ticket that the call is about.
    pub ticket_id: Option<String>,
}

impl GetTicketRequest {
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
}

request! {
    GetTicketRequest {
        "InstanceId" => instance_id: query,
        "TicketId" => ticket_id: query,
    }
}

impl Operation for GetTicketRequest {
    type Response = GetTicketResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetTicket")
        .required(&["InstanceId", "TicketId"])
        .read_only();
}

/// Response to [`GetTicketRequest`], which the documentation does not describe.
pub type GetTicketResponse = alicloud_runtime::UndocumentedResponse;
