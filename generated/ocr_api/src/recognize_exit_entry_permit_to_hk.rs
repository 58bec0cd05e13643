// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeExitEntryPermitToHK`, from `ocr-api/RecognizeExitEntryPermitToHK.md`.

use alicloud_runtime::codegen::*;

/// Reads the permit that mainland residents travel to Hong Kong, Macao or Taiwan with.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeExitEntryPermitToHKRequest::new();
/// let reply = client.recognize_exit_entry_permit_to_hk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeExitEntryPermitToHKRequest {
    /// URL, or the path in it, that the call or the item is about. Length: at most 2048.
    pub url: Option<String>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
    /// Whether places of photos, seals and the like come too.
    pub output_figure: Option<bool>,
}

impl RecognizeExitEntryPermitToHKRequest {
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
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
    /// Sets `OutputFigure`.
    #[inline]
    pub fn output_figure(mut self, value: bool) -> Self {
        self.output_figure = Some(value);
        self
    }
}

request! {
    RecognizeExitEntryPermitToHKRequest {
        "Url" => url: query,
        "body" => body: form,
        "OutputFigure" => output_figure: query,
    }
}

impl Operation for RecognizeExitEntryPermitToHKRequest {
    type Response = RecognizeExitEntryPermitToHKResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeExitEntryPermitToHK");
}

/// Response to [`RecognizeExitEntryPermitToHKRequest`].
#[non_exhaustive]
pub struct RecognizeExitEntryPermitToHKResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C99EABB8-9FCB-5E5E-B4D9-AFCFA6C8B3FD`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `noPermission`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    RecognizeExitEntryPermitToHKResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
