// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTicket`, from `ccc/CreateTicket.md`.

use alicloud_runtime::codegen::*;

/// Opens a ticket from a template, for a customer or a contact.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::CreateTicketRequest::new()
///     .instance_id("...");
/// let reply = client.create_ticket(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTicketRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// ID of the customer that the call is about.
    pub customer_id: Option<String>,
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// ID of the contact that the call is about.
    pub contact_id: Option<String>,
    /// Data kept with the ticket or summary for the agents that work on it, as text.
    pub context: Option<String>,
}

impl CreateTicketRequest {
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
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `CustomerId`.
    pub fn customer_id(mut self, value: impl Into<String>) -> Self {
        self.customer_id = Some(value.into());
        self
    }
    /// Sets `Title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `ContactId`.
    pub fn contact_id(mut self, value: impl Into<String>) -> Self {
        self.contact_id = Some(value.into());
        self
    }
    /// Sets `Context`.
    pub fn context(mut self, value: impl Into<String>) -> Self {
        self.context = Some(value.into());
        self
    }
}

request! {
    CreateTicketRequest {
        "InstanceId" => instance_id: query,
        "TemplateId" => template_id: query,
        "CustomerId" => customer_id: query,
        "Title" => title: query,
        "Source" => source: query,
        "ContactId" => contact_id: query,
        "Context" => context: query,
    }
}

impl Operation for CreateTicketRequest {
    type Response = CreateTicketResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateTicket")
        .required(&["InstanceId"]);
}

/// Response to [`CreateTicketRequest`], which the documentation does not describe.
pub type CreateTicketResponse = alicloud_runtime::UndocumentedResponse;
