// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenDcdnService`, from `dcdn/OpenDcdnService.md`.

use alicloud_runtime::codegen::*;

/// Activates the DCDN service for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::OpenDcdnServiceRequest::new()
///     .bill_type("...")
///     .websocket_bill_type("...");
/// let reply = client.open_dcdn_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenDcdnServiceRequest {
    /// **Required.** Which kind of bill it is or is to be.
    pub bill_type: Option<String>,
    /// **Required.** Which kind of websocket bill it is or is to be.
    pub websocket_bill_type: Option<Open<WebsocketBillType>>,
}

impl OpenDcdnServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BillType`, which is required.
    pub fn bill_type(mut self, value: impl Into<String>) -> Self {
        self.bill_type = Some(value.into());
        self
    }
    /// Sets `WebsocketBillType`, which is required.
    pub fn websocket_bill_type(
        mut self,
        value: impl Into<Open<WebsocketBillType>>,
    ) -> Self {
        self.websocket_bill_type = Some(value.into());
        self
    }
}

request! {
    OpenDcdnServiceRequest {
        "BillType" => bill_type: query,
        "WebsocketBillType" => websocket_bill_type: query,
    }
}

impl Operation for OpenDcdnServiceRequest {
    type Response = OpenDcdnServiceResponse;
    type Error = OpenDcdnServiceError;
    const INFO: OperationInfo = super::operation("OpenDcdnService")
        .required(&["BillType", "WebsocketBillType"]);
    const ERRORS: &'static [OpenDcdnServiceError] = &[
        OpenDcdnServiceError::DcdnServiceHasOpened,
        OpenDcdnServiceError::InvalidComponent,
        OpenDcdnServiceError::NoRealNameAuthentication,
        OpenDcdnServiceError::IncompleteInformation,
    ];
}

/// Response to [`OpenDcdnServiceRequest`].
pub type OpenDcdnServiceResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Which kind of websocket bill it is or is to be.
    pub enum WebsocketBillType {
        /// By traffic.
        Websockettraffic = "websockettraffic",
        /// By bandwidth.
        Websocketbps = "websocketbps",
    }
}

/// Errors that the documentation of [`OpenDcdnServiceRequest`] names.
///
/// - [`DcdnServiceHasOpened`](super::DocumentedError::DcdnServiceHasOpened)
/// - [`InvalidComponent`](super::DocumentedError::InvalidComponent)
/// - [`NoRealNameAuthentication`](super::DocumentedError::NoRealNameAuthentication)
/// - [`IncompleteInformation`](super::DocumentedError::IncompleteInformation)
pub type OpenDcdnServiceError = super::DocumentedError;
