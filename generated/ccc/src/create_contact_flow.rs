// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateContactFlow`, from `ccc/CreateContactFlow.md`.

use alicloud_runtime::codegen::*;

/// Creates a contact flow, that is an IVR flow, from its definition.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::CreateContactFlowRequest::new()
///     .instance_id("...")
///     .name("...")
///     .definition("...")
///     .description("...")
///     .type_("...");
/// let reply = client.create_contact_flow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateContactFlowRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Quality grade of a video, or the text that defines the item.
    pub definition: Option<String>,
    /// **Required.** Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl CreateContactFlowRequest {
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Definition`, which is required.
    pub fn definition(mut self, value: impl Into<String>) -> Self {
        self.definition = Some(value.into());
        self
    }
    /// Sets `Description`, which is required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    CreateContactFlowRequest {
        "InstanceId" => instance_id: query,
        "Name" => name: query,
        "Definition" => definition: query,
        "Description" => description: query,
        "Type" => type_: query,
    }
}

impl Operation for CreateContactFlowRequest {
    type Response = CreateContactFlowResponse;
    type Error = CreateContactFlowError;
    const INFO: OperationInfo = super::operation("CreateContactFlow")
        .required(&["InstanceId", "Name", "Definition", "Description", "Type"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [CreateContactFlowError] = &[
        CreateContactFlowError::NotExistsInstanceId,
    ];
}

/// Response to [`CreateContactFlowRequest`].
#[non_exhaustive]
pub struct CreateContactFlowResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `78128960-bb00-4ddc-8e82-923a8c5bd22d`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2778FA12-EDD6-42AA-9B15-AF855072E5E5`.
    pub request_id: Option<String>,
}

response! {
    CreateContactFlowResponse {
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateContactFlowRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type CreateContactFlowError = super::DocumentedError;
