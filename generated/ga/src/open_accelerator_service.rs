// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenAcceleratorService`, from `ga/OpenAcceleratorService.md`.

use alicloud_runtime::codegen::*;

/// Activates pay-as-you-go Global Accelerator, which is necessary before pay-as-you-go instances
/// are used.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::OpenAcceleratorServiceRequest::new();
/// let reply = client.open_accelerator_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenAcceleratorServiceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl OpenAcceleratorServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    OpenAcceleratorServiceRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for OpenAcceleratorServiceRequest {
    type Response = OpenAcceleratorServiceResponse;
    type Error = OpenAcceleratorServiceError;
    const INFO: OperationInfo = super::operation("OpenAcceleratorService")
        .required(&["RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [OpenAcceleratorServiceError] = &[
        OpenAcceleratorServiceError::UnknownError,
    ];
}

/// Response to [`OpenAcceleratorServiceRequest`].
#[non_exhaustive]
pub struct OpenAcceleratorServiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B49B60F6-F6C8-49E5-B06B-E33E3A469A92`.
    pub request_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `208257****`.
    pub order_id: Option<i64>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// The succes that are concerned. Example: `True`.
    pub success: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    OpenAcceleratorServiceResponse {
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`OpenAcceleratorServiceRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type OpenAcceleratorServiceError = super::DocumentedError;
