// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenAhasService`, from `ahas-openapi/OpenAhasService.md`.

use alicloud_runtime::codegen::*;

/// Activates AHAS for the account through an order.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::OpenAhasServiceRequest::new();
/// let reply = client.open_ahas_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenAhasServiceRequest {}

impl OpenAhasServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    OpenAhasServiceRequest {}
}

impl Operation for OpenAhasServiceRequest {
    type Response = OpenAhasServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("OpenAhasService");
}

/// Response to [`OpenAhasServiceRequest`].
#[non_exhaustive]
pub struct OpenAhasServiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3FEEAD12-CE22-4EDE-A729-CE94EC070610`.
    pub request_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `212307989980192`.
    pub order_id: Option<String>,
}

response! {
    OpenAhasServiceResponse {
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
    }
}
