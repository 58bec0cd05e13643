// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetContactFlow`, from `ccc/GetContactFlow.md`.

use alicloud_runtime::codegen::*;

/// Shows one contact flow with its definition.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetContactFlowRequest::new()
///     .instance_id("...")
///     .contact_flow_id("...")
///     .draft_id("...");
/// let reply = client.get_contact_flow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetContactFlowRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the contact flow that the call is about.
    pub contact_flow_id: Option<String>,
    /// **Required.** ID of the draft that the call is about.
    pub draft_id: Option<String>,
}

impl GetContactFlowRequest {
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
    GetContactFlowRequest {
        "InstanceId" => instance_id: query,
        "ContactFlowId" => contact_flow_id: query,
        "DraftId" => draft_id: query,
    }
}

impl Operation for GetContactFlowRequest {
    type Response = GetContactFlowResponse;
    type Error = GetContactFlowError;
    const INFO: OperationInfo = super::operation("GetContactFlow")
        .required(&["InstanceId", "ContactFlowId", "DraftId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetContactFlowError] = &[
        GetContactFlowError::NotExistsInstanceId,
    ];
}

/// Response to [`GetContactFlowRequest`].
#[non_exhaustive]
pub struct GetContactFlowResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2263B273-AC1B-44EB-BA98-87F2322C6780`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ContactFlowData>,
}

response! {
    GetContactFlowResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ContactFlowData {
    /// Kind of the item, out of those that the service tells apart. Example: `MAIN_FLOW`.
    pub type_: Option<String>,
    /// Quality grade of a video, or the text that defines the item. Example: `text`.
    pub definition: Option<String>,
    /// ID of the draft that the item belongs to or stands for.
    /// Example: `566399d7-5558-447c-a72f-9be2768b6a82`.
    pub draft_id: Option<String>,
    /// Free text that describes the item to people. Example: `1.0`.
    pub description: Option<String>,
    /// Time that is set or recorded for this: updated. Example: `2021-07-14 10:48:43.0`.
    pub updated_time: Option<String>,
    /// Login name of the agent who is editing the draft. Example: `editor-xxx`.
    pub editor: Option<String>,
    /// Whether the flow is in effect, rather than a draft alone. Example: `False`.
    pub published: Option<bool>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// ID of the contact flow that the item belongs to or stands for.
    /// Example: `274601be-a6d5-4429-bcef-32b51d031c6e`.
    pub contact_flow_id: Option<String>,
    /// When the item was created or added. Example: `2021-07-14 10:48:43.0`.
    pub created_time: Option<String>,
}

response! {
    ContactFlowData {
        "Type" => type_: value,
        "Definition" => definition: value,
        "DraftId" => draft_id: value,
        "Description" => description: value,
        "UpdatedTime" => updated_time: value,
        "Editor" => editor: value,
        "Published" => published: value,
        "InstanceId" => instance_id: value,
        "Name" => name: value,
        "ContactFlowId" => contact_flow_id: value,
        "CreatedTime" => created_time: value,
    }
}

/// Errors that the documentation of [`GetContactFlowRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type GetContactFlowError = super::DocumentedError;
