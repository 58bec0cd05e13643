// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ManualCallback`, from `green/ManualCallback.md`.

use alicloud_runtime::codegen::*;

/// Takes the result of a manual review as a callback, with a checksum.
///
/// ```no_run
/// # async fn example(client: alicloud_green::Client) -> Result<(), alicloud_green::Error> {
/// let request = alicloud_green::ManualCallbackRequest::new();
/// let reply = client.manual_callback(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ManualCallbackRequest {
    /// Result as a code.
    pub code: Option<String>,
    /// Text for people that explains the result.
    pub msg: Option<String>,
    /// Checksum by which the message is confirmed.
    pub checksum: Option<String>,
    /// Task that results are fetched for, as returned when it was submitted.
    pub req_id: Option<String>,
    /// Data of the message, as JSON.
    pub data: Option<String>,
    /// Where the result comes from.
    pub channel: Option<String>,
}

impl ManualCallbackRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Code`.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `Msg`.
    pub fn msg(mut self, value: impl Into<String>) -> Self {
        self.msg = Some(value.into());
        self
    }
    /// Sets `Checksum`.
    pub fn checksum(mut self, value: impl Into<String>) -> Self {
        self.checksum = Some(value.into());
        self
    }
    /// Sets `ReqId`.
    pub fn req_id(mut self, value: impl Into<String>) -> Self {
        self.req_id = Some(value.into());
        self
    }
    /// Sets `Data`.
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = Some(value.into());
        self
    }
    /// Sets `Channel`.
    pub fn channel(mut self, value: impl Into<String>) -> Self {
        self.channel = Some(value.into());
        self
    }
}

request! {
    ManualCallbackRequest {
        "Code" => code: form,
        "Msg" => msg: form,
        "Checksum" => checksum: form,
        "ReqId" => req_id: form,
        "Data" => data: form,
        "Channel" => channel: form,
    }
}

impl Operation for ManualCallbackRequest {
    type Response = ManualCallbackResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ManualCallback");
}

/// Response to [`ManualCallbackRequest`], which the documentation does not describe.
pub type ManualCallbackResponse = alicloud_runtime::UndocumentedResponse;
