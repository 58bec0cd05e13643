// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLosslessRuleByApp`, from `mse/GetLosslessRuleByApp.md`.

use alicloud_runtime::codegen::*;

/// Returns the rule by which an application goes online and offline without losing requests.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetLosslessRuleByAppRequest::new();
/// let reply = client.get_lossless_rule_by_app(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLosslessRuleByAppRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetLosslessRuleByAppRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GetLosslessRuleByAppRequest {
        "RegionId" => region_id: query,
        "AppName" => app_name: query,
        "Namespace" => namespace: query,
        "AppId" => app_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetLosslessRuleByAppRequest {
    type Response = GetLosslessRuleByAppResponse;
    type Error = GetLosslessRuleByAppError;
    const INFO: OperationInfo = super::operation("GetLosslessRuleByApp")
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetLosslessRuleByAppError] = &[
        GetLosslessRuleByAppError::IllegalRequest,
        GetLosslessRuleByAppError::InvalidParameter,
        GetLosslessRuleByAppError::NoPermission,
        GetLosslessRuleByAppError::NotFound,
        GetLosslessRuleByAppError::InternalError,
    ];
}

/// Response to [`GetLosslessRuleByAppRequest`].
#[non_exhaustive]
pub struct GetLosslessRuleByAppResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DC34E4A3-5F1C-4E40-86EA-02EDF967****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Code of the reason why the call or the item failed. Example: `Success`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<LosslessRuleByAppData>,
}

response! {
    GetLosslessRuleByAppResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "ErrorCode" => error_code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct LosslessRuleByAppData {
    /// Name that the application is registered under. Example: `spring-cloud-a`.
    pub app_name: Option<String>,
    /// ID that the service gave the application. Example: `hkhon1po62@24810bf4364a***`.
    pub app_id: Option<String>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i32>,
    /// Whether new instances of the application start without losing traffic. Example: `true`.
    pub enable: Option<bool>,
    /// Seconds over which a new instance gets more and more calls. Example: `120`.
    pub warmup_time: Option<i32>,
    /// Seconds that an instance waits before it registers. Example: `60`.
    pub delay_time: Option<i32>,
    /// Slope of the curve by which the share of a new instance grows. Example: `2`.
    pub func_type: Option<i32>,
    /// Whether an instance counts as ready only after it has registered its services. Example: `true`.
    pub aligned: Option<bool>,
    /// Whether an instance counts as ready only after its warm-up is over. Example: `false`.
    pub related: Option<bool>,
    /// Whether the steps of going online and offline are recorded one by one. Example: `true`.
    pub loss_less_detail: Option<bool>,
    /// Whether an instance that goes offline tells its callers actively. Example: `false`.
    pub notice: Option<bool>,
}

response! {
    LosslessRuleByAppData {
        "AppName" => app_name: value,
        "AppId" => app_id: value,
        "Count" => count: value,
        "Enable" => enable: value,
        "WarmupTime" => warmup_time: value,
        "DelayTime" => delay_time: value,
        "FuncType" => func_type: value,
        "Aligned" => aligned: value,
        "Related" => related: value,
        "LossLessDetail" => loss_less_detail: value,
        "Notice" => notice: value,
    }
}

/// Errors that the documentation of [`GetLosslessRuleByAppRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetLosslessRuleByAppError = super::DocumentedError;
