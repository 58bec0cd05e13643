// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenApiGatewayService`, from `cloudapi/OpenApiGatewayService.md`.

use alicloud_runtime::codegen::*;

/// Activates the API Gateway service for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::OpenApiGatewayServiceRequest::new();
/// let reply = client.open_api_gateway_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenApiGatewayServiceRequest {}

impl OpenApiGatewayServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    OpenApiGatewayServiceRequest {}
}

impl Operation for OpenApiGatewayServiceRequest {
    type Response = OpenApiGatewayServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("OpenApiGatewayService");
}

/// Response to [`OpenApiGatewayServiceRequest`].
#[non_exhaustive]
pub struct OpenApiGatewayServiceResponse {
    /// Number of the order, for looking it up in the order system. Example: `210981***530495`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2D39D1B3-8548-508A-9CE2-7F4A3F2A7989`.
    pub request_id: Option<String>,
}

response! {
    OpenApiGatewayServiceResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}
