// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PublishContactFlow`, from `ccc/PublishContactFlow.md`.

use alicloud_runtime::codegen::*;

/// Publishes a contact flow, so that its latest definition takes effect.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::PublishContactFlowRequest::new()
///     .instance_id("...")
///     .contact_flow_id("...")
///     .draft_id("...");
/// let reply = client.publish_contact_flow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PublishContactFlowRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the contact flow that the call is about.
    pub contact_flow_id: Option<String>,
    /// **Required.** ID of the draft that the call is about.
    pub draft_id: Option<String>,
}

impl PublishContactFlowRequest {
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
    /// Sets `DraftId`, which is required.
    pub fn draft_id(mut self, value: impl Into<String>) -> Self {
        self.draft_id = Some(value.into());
        self
    }
}

request! {
    PublishContactFlowRequest {
        "InstanceId" => instance_id: query,
        "ContactFlowId" => contact_flow_id: query,
        "DraftId" => draft_id: query,
    }
}

impl Operation for PublishContactFlowRequest {
    type Response = PublishContactFlowResponse;
    type Error = PublishContactFlowError;
    const INFO: OperationInfo = super::operation("PublishContactFlow")
        .required(&["InstanceId", "ContactFlowId", "DraftId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [PublishContactFlowError] = &[
        PublishContactFlowError::NotExistsInstanceId,
    ];
}

/// Response to [`PublishContactFlowRequest`].
#[non_exhaustive]
pub struct PublishContactFlowResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BFB6788F-20D4-5767-BC67-99EAAC28F789`.
    pub request_id: Option<String>,
}

response! {
    PublishContactFlowResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`PublishContactFlowRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type PublishContactFlowError = super::DocumentedError;
