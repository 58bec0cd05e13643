// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartEditContactFlow`, from `ccc/StartEditContactFlow.md`.

use alicloud_runtime::codegen::*;

/// Opens a contact flow for editing, which makes a draft of it.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::StartEditContactFlowRequest::new()
///     .instance_id("...")
///     .contact_flow_id("...");
/// let reply = client.start_edit_contact_flow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartEditContactFlowRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the contact flow that the call is about.
    pub contact_flow_id: Option<String>,
}

impl StartEditContactFlowRequest {
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
    /// Sets `ContactFlowId`, which is required.
    pub fn contact_flow_id(mut self, value: impl Into<String>) -> Self {
        self.contact_flow_id = Some(value.into());
        self
    }
}

request! {
    StartEditContactFlowRequest {
        "InstanceId" => instance_id: query,
        "ContactFlowId" => contact_flow_id: query,
    }
}

impl Operation for StartEditContactFlowRequest {
    type Response = StartEditContactFlowResponse;
    type Error = StartEditContactFlowError;
    const INFO: OperationInfo = super::operation("StartEditContactFlow")
        .required(&["InstanceId", "ContactFlowId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [StartEditContactFlowError] = &[
        StartEditContactFlowError::NotExistsInstanceId,
    ];
}

/// Response to [`StartEditContactFlowRequest`].
#[non_exhaustive]
pub struct StartEditContactFlowResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `b3114362-9062-46c7-82dc-ae55ac168b2e`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC2733CE-C470-564A-8C11-9DC02468823A`.
    pub request_id: Option<String>,
}

response! {
    StartEditContactFlowResponse {
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`StartEditContactFlowRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type StartEditContactFlowError = super::DocumentedError;
