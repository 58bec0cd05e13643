// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CommitContactFlow`, from `ccc/CommitContactFlow.md`.

use alicloud_runtime::codegen::*;

/// Saves the edited definition of a contact flow from its draft.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::CommitContactFlowRequest::new()
///     .instance_id("...")
///     .contact_flow_id("...")
///     .definition("...")
///     .description("...")
///     .draft_id("...");
/// let reply = client.commit_contact_flow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CommitContactFlowRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the contact flow that the call is about.
    pub contact_flow_id: Option<String>,
    /// **Required.** Quality grade of a video, or the text that defines the item.
    pub definition: Option<String>,
    /// **Required.** Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** ID of the draft that the call is about.
    pub draft_id: Option<String>,
}

impl CommitContactFlowRequest {
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
    /// Sets `DraftId`, which is required.
    pub fn draft_id(mut self, value: impl Into<String>) -> Self {
        self.draft_id = Some(value.into());
        self
    }
}

request! {
    CommitContactFlowRequest {
        "InstanceId" => instance_id: query,
        "ContactFlowId" => contact_flow_id: query,
        "Definition" => definition: query,
        "Description" => description: query,
        "DraftId" => draft_id: query,
    }
}

impl Operation for CommitContactFlowRequest {
    type Response = CommitContactFlowResponse;
    type Error = CommitContactFlowError;
    const INFO: OperationInfo = super::operation("CommitContactFlow")
        .required(
            &["InstanceId", "ContactFlowId", "Definition", "Description", "DraftId"],
        )
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [CommitContactFlowError] = &[
        CommitContactFlowError::NotExistsInstanceId,
    ];
}

/// Response to [`CommitContactFlowRequest`].
#[non_exhaustive]
pub struct CommitContactFlowResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `937617D5-01E9-5A39-B52D-15D5C143260C`.
    pub request_id: Option<String>,
}

response! {
    CommitContactFlowResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CommitContactFlowRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type CommitContactFlowError = super::DocumentedError;
