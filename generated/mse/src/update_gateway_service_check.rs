// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGatewayServiceCheck`, from `mse/UpdateGatewayServiceCheck.md`.

use alicloud_runtime::codegen::*;

/// Changes how a gateway probes the nodes of a service.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateGatewayServiceCheckRequest::new();
/// let reply = client.update_gateway_service_check(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGatewayServiceCheckRequest {
    /// Service on the gateway, by the number that
    /// [`ListGatewayService`](super::Client::list_gateway_service) shows.
    pub service_id: Option<String>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Whether the gateway probes the service nodes and avoids those that fail.
    pub check: Option<bool>,
    /// HTTP statuses that a probe takes for success.
    pub expected_statuses: Vec<i32>,
    /// Protocol by which the gateway checks the service's health: HTTP or TCP.
    pub protocol: Option<String>,
    /// How long to wait before giving up.
    pub timeout: Option<i32>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<i32>,
    /// Probes in a row that must succeed before a node counts as healthy.
    pub healthy_threshold: Option<i32>,
    /// Probes in a row that must fail before a node counts as unhealthy.
    pub unhealthy_threshold: Option<i32>,
    /// Path that HTTP probes ask for.
    pub http_path: Option<String>,
    /// Host name that HTTP probes ask for.
    pub http_host: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateGatewayServiceCheckRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceId`.
    pub fn service_id(mut self, value: impl Into<String>) -> Self {
        self.service_id = Some(value.into());
        self
    }
    /// Sets `GatewayUniqueId`.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `Check`.
    #[inline]
    pub fn check(mut self, value: bool) -> Self {
        self.check = Some(value);
        self
    }
    /// Sets `ExpectedStatuses`.
    pub fn expected_statuses(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.expected_statuses = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `Timeout`.
    #[inline]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }
    /// Sets `Interval`.
    #[inline]
    pub fn interval(mut self, value: i32) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `HealthyThreshold`.
    #[inline]
    pub fn healthy_threshold(mut self, value: i32) -> Self {
        self.healthy_threshold = Some(value);
        self
    }
    /// Sets `UnhealthyThreshold`.
    #[inline]
    pub fn unhealthy_threshold(mut self, value: i32) -> Self {
        self.unhealthy_threshold = Some(value);
        self
    }
    /// Sets `HttpPath`.
    pub fn http_path(mut self, value: impl Into<String>) -> Self {
        self.http_path = Some(value.into());
        self
    }
    /// Sets `HttpHost`.
    pub fn http_host(mut self, value: impl Into<String>) -> Self {
        self.http_host = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    UpdateGatewayServiceCheckRequest {
        "ServiceId" => service_id: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "Check" => check: query,
        "ExpectedStatuses" => expected_statuses: query_json,
        "Protocol" => protocol: query,
        "Timeout" => timeout: query,
        "Interval" => interval: query,
        "HealthyThreshold" => healthy_threshold: query,
        "UnhealthyThreshold" => unhealthy_threshold: query,
        "HttpPath" => http_path: query,
        "HttpHost" => http_host: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateGatewayServiceCheckRequest {
    type Response = UpdateGatewayServiceCheckResponse;
    type Error = UpdateGatewayServiceCheckError;
    const INFO: OperationInfo = super::operation("UpdateGatewayServiceCheck")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateGatewayServiceCheckError] = &[
        UpdateGatewayServiceCheckError::IllegalRequest,
        UpdateGatewayServiceCheckError::InvalidParameter,
        UpdateGatewayServiceCheckError::NoPermission,
        UpdateGatewayServiceCheckError::NotFound,
        UpdateGatewayServiceCheckError::InternalError,
    ];
}

/// Response to [`UpdateGatewayServiceCheckRequest`].
#[non_exhaustive]
pub struct UpdateGatewayServiceCheckResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `62CBFCB8-DDC6-588C-BF1B-88828AF*****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call in short, as a rule the ID of what was made or changed. Example: `12`.
    pub data: Option<i64>,
}

response! {
    UpdateGatewayServiceCheckResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`UpdateGatewayServiceCheckRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateGatewayServiceCheckError = super::DocumentedError;
