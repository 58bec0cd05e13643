// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeExitEntryPermitToMainland`, from `ocr-api/RecognizeExitEntryPermitToMainland.md`.

use alicloud_runtime::codegen::*;

/// Reads the permit that residents of Hong Kong, Macao or Taiwan travel to the mainland with.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeExitEntryPermitToMainlandRequest::new();
/// let reply = client.recognize_exit_entry_permit_to_mainland(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeExitEntryPermitToMainlandRequest {
    /// URL, or the path in it, that the call or the item is about. Length: at most 2048.
    pub url: Option<String>,
    /// Whether places of photos, seals and the like come too. Example: `false`.
    pub output_figure: Option<bool>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
}

impl RecognizeExitEntryPermitToMainlandRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Url`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `OutputFigure`.
    #[inline]
    pub fn output_figure(mut self, value: bool) -> Self {
        self.output_figure = Some(value);
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    RecognizeExitEntryPermitToMainlandRequest {
        "Url" => url: query,
        "OutputFigure" => output_figure: query,
        "body" => body: form,
    }
}

impl Operation for RecognizeExitEntryPermitToMainlandRequest {
    type Response = RecognizeExitEntryPermitToMainlandResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeExitEntryPermitToMainland");
}

/// Response to [`RecognizeExitEntryPermitToMainlandRequest`].
#[non_exhaustive]
pub struct RecognizeExitEntryPermitToMainlandResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `43A29C77-405E-4CC0-BC55-EE694AD00655`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `noPermission`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    RecognizeExitEntryPermitToMainlandResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
