// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAutonomousNotifyEventContent`, from `das/GetAutonomousNotifyEventContent.md`.

use alicloud_runtime::codegen::*;

/// Reads the content of one autonomy event on a database instance.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetAutonomousNotifyEventContentRequest::new()
///     .instance_id("...")
///     .span_id("...");
/// let reply = client.get_autonomous_notify_event_content(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAutonomousNotifyEventContentRequest {
    /// Reserved for the service; leave it out.
    pub context: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the span that the call is about.
    pub span_id: Option<String>,
}

impl GetAutonomousNotifyEventContentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `__context`.
    pub fn context(mut self, value: impl Into<String>) -> Self {
        self.context = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `SpanId`, which is required.
    pub fn span_id(mut self, value: impl Into<String>) -> Self {
        self.span_id = Some(value.into());
        self
    }
}

request! {
    GetAutonomousNotifyEventContentRequest {
        "__context" => context: query,
        "InstanceId" => instance_id: query,
        "SpanId" => span_id: query,
    }
}

impl Operation for GetAutonomousNotifyEventContentRequest {
    type Response = GetAutonomousNotifyEventContentResponse;
    type Error = GetAutonomousNotifyEventContentError;
    const INFO: OperationInfo = super::operation("GetAutonomousNotifyEventContent")
        .required(&["InstanceId", "SpanId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetAutonomousNotifyEventContentError] = &[
        GetAutonomousNotifyEventContentError::InvalidParams,
        GetAutonomousNotifyEventContentError::NoPermission,
    ];
}

/// Response to [`GetAutonomousNotifyEventContentRequest`].
#[non_exhaustive]
pub struct GetAutonomousNotifyEventContentResponse {
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    GetAutonomousNotifyEventContentResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`GetAutonomousNotifyEventContentRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetAutonomousNotifyEventContentError = super::DocumentedError;
