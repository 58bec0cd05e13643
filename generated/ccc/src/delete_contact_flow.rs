// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteContactFlow`, from `ccc/DeleteContactFlow.md`.

use alicloud_runtime::codegen::*;

/// Deletes a contact flow, even one in use if forced.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::DeleteContactFlowRequest::new()
///     .instance_id("...")
///     .contact_flow_id("...");
/// let reply = client.delete_contact_flow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteContactFlowRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the contact flow that the call is about.
    pub contact_flow_id: Option<String>,
    /// Whether to go ahead although a check would otherwise stop the call.
    pub force: Option<bool>,
}

impl DeleteContactFlowRequest {
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
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

request! {
    DeleteContactFlowRequest {
        "InstanceId" => instance_id: query,
        "ContactFlowId" => contact_flow_id: query,
        "Force" => force: query,
    }
}

impl Operation for DeleteContactFlowRequest {
    type Response = DeleteContactFlowResponse;
    type Error = DeleteContactFlowError;
    const INFO: OperationInfo = super::operation("DeleteContactFlow")
        .required(&["InstanceId", "ContactFlowId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [DeleteContactFlowError] = &[
        DeleteContactFlowError::NotExistsInstanceId,
    ];
}

/// Response to [`DeleteContactFlowRequest`].
#[non_exhaustive]
pub struct DeleteContactFlowResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `07511949-6DC4-5D0B-8FA8-FF8FA29B4217`.
    pub request_id: Option<String>,
}

response! {
    DeleteContactFlowResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteContactFlowRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type DeleteContactFlowError = super::DocumentedError;
