// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeGeneralStructure`, from `ocr-api/RecognizeGeneralStructure.md`.

use alicloud_runtime::codegen::*;

/// Reads the fields named in the call from a document of any layout.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeGeneralStructureRequest::new();
/// let reply = client.recognize_general_structure(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeGeneralStructureRequest {
    /// URL, or the path in it, that the call or the item is about. Length: at most 2048.
    pub url: Option<String>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
    /// The keys to work on or to narrow the list down to. Length: at most 50. Items: at most 31.
    pub keys: Vec<String>,
}

impl RecognizeGeneralStructureRequest {
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
    /// Sets `Keys`.
    pub fn keys(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.keys = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RecognizeGeneralStructureRequest {
        "Url" => url: query,
        "body" => body: form,
        "Keys" => keys: query_joined(','),
    }
}

impl Operation for RecognizeGeneralStructureRequest {
    type Response = RecognizeGeneralStructureResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeGeneralStructure");
}

/// Response to [`RecognizeGeneralStructureRequest`], which the documentation does not describe.
pub type RecognizeGeneralStructureResponse = alicloud_runtime::UndocumentedResponse;
