// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TextModeration`, from `green/TextModeration.md`.

use alicloud_runtime::codegen::*;

/// Checks a text for risky content and returns labels with the response.
///
/// ```no_run
/// # async fn example(client: alicloud_green::Client) -> Result<(), alicloud_green::Error> {
/// let request = alicloud_green::TextModerationRequest::new()
///     .service("...");
/// let reply = client.text_moderation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TextModerationRequest {
    /// **Required.** Which set of checks is run, such as `baselineCheck`; set up in the console.
    pub service: Option<String>,
    /// Parameters of the service, with their values.
    pub service_parameters: Option<String>,
}

impl TextModerationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Service`, which is required.
    pub fn service(mut self, value: impl Into<String>) -> Self {
        self.service = Some(value.into());
        self
    }
    /// Sets `ServiceParameters`.
    pub fn service_parameters(mut self, value: impl Into<String>) -> Self {
        self.service_parameters = Some(value.into());
        self
    }
}

request! {
    TextModerationRequest {
        "Service" => service: form,
        "ServiceParameters" => service_parameters: form,
    }
}

impl Operation for TextModerationRequest {
    type Response = TextModerationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("TextModeration")
        .required(&["Service"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`TextModerationRequest`].
#[non_exhaustive]
pub struct TextModerationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AAAAAA-BBBB-CCCCC-DDDD-EEEEEEEE****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ModerationData>,
}

response! {
    TextModerationResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ModerationData {
    /// The labels that are concerned. Example: `porn`.
    pub labels: Option<String>,
    /// Why the text was judged so, as JSON. Example: `text`.
    pub reason: Option<String>,
    /// ID of the account that the item belongs to or stands for. Example: `123456`.
    pub account_id: Option<String>,
    /// ID of the device that the item belongs to or stands for.
    pub device_id: Option<String>,
}

response! {
    ModerationData {
        "labels" => labels: value,
        "reason" => reason: value,
        "accountId" => account_id: value,
        "deviceId" => device_id: value,
    }
}
