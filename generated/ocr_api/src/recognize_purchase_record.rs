// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizePurchaseRecord`, from `ocr-api/RecognizePurchaseRecord.md`.

use alicloud_runtime::codegen::*;

/// Reads goods, shop and amounts from a screenshot of an e-commerce order.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizePurchaseRecordRequest::new();
/// let reply = client.recognize_purchase_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizePurchaseRecordRequest {
    /// URL, or the path in it, that the call or the item is about. Length: at most 2048.
    pub url: Option<String>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
    /// Whether this holds: output multi orders.
    pub output_multi_orders: Option<bool>,
}

impl RecognizePurchaseRecordRequest {
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
    /// Sets `OutputMultiOrders`.
    #[inline]
    pub fn output_multi_orders(mut self, value: bool) -> Self {
        self.output_multi_orders = Some(value);
        self
    }
}

request! {
    RecognizePurchaseRecordRequest {
        "Url" => url: query,
        "body" => body: form,
        "OutputMultiOrders" => output_multi_orders: query,
    }
}

impl Operation for RecognizePurchaseRecordRequest {
    type Response = RecognizePurchaseRecordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizePurchaseRecord")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`RecognizePurchaseRecordRequest`].
#[non_exhaustive]
pub struct RecognizePurchaseRecordResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `43A29C77-405E-4CC0-BC55-EE694AD00655`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
}

response! {
    RecognizePurchaseRecordResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
