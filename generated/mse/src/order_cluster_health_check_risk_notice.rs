// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OrderClusterHealthCheckRiskNotice`, from `mse/OrderClusterHealthCheckRiskNotice.md`.

use alicloud_runtime::codegen::*;

/// Subscribes to notifications about a health risk of a cluster, or mutes them.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::OrderClusterHealthCheckRiskNoticeRequest::new();
/// let reply = client.order_cluster_health_check_risk_notice(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OrderClusterHealthCheckRiskNoticeRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Number of the risk, for programs to act on.
    pub risk_code: Option<String>,
    /// Whether notifications about this risk are suppressed.
    pub mute: Option<bool>,
    /// Which kind of notice it is or is to be.
    pub notice_type: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl OrderClusterHealthCheckRiskNoticeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RiskCode`.
    pub fn risk_code(mut self, value: impl Into<String>) -> Self {
        self.risk_code = Some(value.into());
        self
    }
    /// Sets `Mute`.
    #[inline]
    pub fn mute(mut self, value: bool) -> Self {
        self.mute = Some(value);
        self
    }
    /// Sets `NoticeType`.
    pub fn notice_type(mut self, value: impl Into<String>) -> Self {
        self.notice_type = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    OrderClusterHealthCheckRiskNoticeRequest {
        "InstanceId" => instance_id: query,
        "RiskCode" => risk_code: query,
        "Mute" => mute: query,
        "NoticeType" => notice_type: query,
        "RegionId" => region_id: query,
        "RequestPars" => request_pars: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for OrderClusterHealthCheckRiskNoticeRequest {
    type Response = OrderClusterHealthCheckRiskNoticeResponse;
    type Error = OrderClusterHealthCheckRiskNoticeError;
    const INFO: OperationInfo = super::operation("OrderClusterHealthCheckRiskNotice")
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [OrderClusterHealthCheckRiskNoticeError] = &[
        OrderClusterHealthCheckRiskNoticeError::IllegalRequest,
        OrderClusterHealthCheckRiskNoticeError::InvalidParameter,
        OrderClusterHealthCheckRiskNoticeError::NoPermission,
        OrderClusterHealthCheckRiskNoticeError::NotFound,
        OrderClusterHealthCheckRiskNoticeError::InternalError,
    ];
}

/// Response to [`OrderClusterHealthCheckRiskNoticeRequest`].
#[non_exhaustive]
pub struct OrderClusterHealthCheckRiskNoticeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AF21683A-29C7-4853-AC0F-B5ADEE4D****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code to put in place of the blank in the error message. Example: `code`.
    pub dynamic_code: Option<String>,
    /// Text to put in place of `%s` in the error message. Example: `text`.
    pub dynamic_message: Option<String>,
    /// Whether the operation was carried out. Example: `true`.
    pub data: Option<bool>,
}

response! {
    OrderClusterHealthCheckRiskNoticeResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "ErrorCode" => error_code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`OrderClusterHealthCheckRiskNoticeRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type OrderClusterHealthCheckRiskNoticeError = super::DocumentedError;
