// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeHousehold`, from `ocr-api/RecognizeHousehold.md`.

use alicloud_runtime::codegen::*;

/// Reads the pages of a household register into named fields.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeHouseholdRequest::new();
/// let reply = client.recognize_household(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeHouseholdRequest {
    /// URL, or the path in it, that the call or the item is about.
    /// Length: at most 2048. Example: `https://img.alicdn.com/tfs/TB11ZxTMxD1gK0jSZFsXXbldVXa-920-606.png`.
    pub url: Option<String>,
    /// Whether the page is that of one resident rather than of the head. Example: `false`.
    pub is_resident_page: Option<bool>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
}

impl RecognizeHouseholdRequest {
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
    /// Sets `IsResidentPage`.
    #[inline]
    pub fn is_resident_page(mut self, value: bool) -> Self {
        self.is_resident_page = Some(value);
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    RecognizeHouseholdRequest {
        "Url" => url: query,
        "IsResidentPage" => is_resident_page: query,
        "body" => body: form,
    }
}

impl Operation for RecognizeHouseholdRequest {
    type Response = RecognizeHouseholdResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeHousehold");
}

/// Response to [`RecognizeHouseholdRequest`].
#[non_exhaustive]
pub struct RecognizeHouseholdResponse {
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
    RecognizeHouseholdResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
