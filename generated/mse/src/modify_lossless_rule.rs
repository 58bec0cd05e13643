// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLosslessRule`, from `mse/ModifyLosslessRule.md`.

use alicloud_runtime::codegen::*;

/// Changes how an application goes online and offline without losing requests.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ModifyLosslessRuleRequest::new()
///     .app_id("...")
///     .enable(true)
///     .warmup_time(1)
///     .delay_time(1)
///     .func_type(1)
///     .aligned(true)
///     .related(true);
/// let reply = client.modify_lossless_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyLosslessRuleRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Whether new instances of the application start without losing traffic.
    pub enable: Option<bool>,
    /// **Required.** Seconds over which a new instance gets more and more calls.
    pub warmup_time: Option<i32>,
    /// **Required.** Seconds that an instance waits before it registers.
    pub delay_time: Option<i32>,
    /// **Required.** Slope of the curve by which the share of a new instance grows.
    pub func_type: Option<i32>,
    /// **Required.** Whether an instance counts as ready only after it has registered its services.
    pub aligned: Option<bool>,
    /// **Required.** Whether an instance counts as ready only after its warm-up is over.
    pub related: Option<bool>,
    /// Whether the steps of going online and offline are recorded one by one.
    pub loss_less_detail: Option<bool>,
    /// Whether an instance that goes offline tells its callers actively.
    pub notice: Option<bool>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ModifyLosslessRuleRequest {
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
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `Enable`, which is required.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `WarmupTime`, which is required.
    #[inline]
    pub fn warmup_time(mut self, value: i32) -> Self {
        self.warmup_time = Some(value);
        self
    }
    /// Sets `DelayTime`, which is required.
    #[inline]
    pub fn delay_time(mut self, value: i32) -> Self {
        self.delay_time = Some(value);
        self
    }
    /// Sets `FuncType`, which is required.
    #[inline]
    pub fn func_type(mut self, value: i32) -> Self {
        self.func_type = Some(value);
        self
    }
    /// Sets `Aligned`, which is required.
    #[inline]
    pub fn aligned(mut self, value: bool) -> Self {
        self.aligned = Some(value);
        self
    }
    /// Sets `Related`, which is required.
    #[inline]
    pub fn related(mut self, value: bool) -> Self {
        self.related = Some(value);
        self
    }
    /// Sets `LossLessDetail`.
    #[inline]
    pub fn loss_less_detail(mut self, value: bool) -> Self {
        self.loss_less_detail = Some(value);
        self
    }
    /// Sets `Notice`.
    #[inline]
    pub fn notice(mut self, value: bool) -> Self {
        self.notice = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ModifyLosslessRuleRequest {
        "RegionId" => region_id: query,
        "AppName" => app_name: query,
        "Namespace" => namespace: query,
        "AppId" => app_id: query,
        "Enable" => enable: query,
        "WarmupTime" => warmup_time: query,
        "DelayTime" => delay_time: query,
        "FuncType" => func_type: query,
        "Aligned" => aligned: query,
        "Related" => related: query,
        "LossLessDetail" => loss_less_detail: query,
        "Notice" => notice: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ModifyLosslessRuleRequest {
    type Response = ModifyLosslessRuleResponse;
    type Error = ModifyLosslessRuleError;
    const INFO: OperationInfo = super::operation("ModifyLosslessRule")
        .required(
            &[
                "RegionId",
                "AppId",
                "Enable",
                "WarmupTime",
                "DelayTime",
                "FuncType",
                "Aligned",
                "Related",
            ],
        )
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [ModifyLosslessRuleError] = &[
        ModifyLosslessRuleError::InvalidParameter,
        ModifyLosslessRuleError::IllegalRequest,
        ModifyLosslessRuleError::NoPermission,
        ModifyLosslessRuleError::NotFound,
        ModifyLosslessRuleError::InternalError,
    ];
}

/// Response to [`ModifyLosslessRuleRequest`].
#[non_exhaustive]
pub struct ModifyLosslessRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3369AD10-F1A6-4E6F-B99E-20F51826****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it.
    /// Example: `modifyLosslessRule success`.
    pub message: Option<String>,
    /// Values that the operation returns, in a form of its own; may be empty.
    pub data: Option<Value>,
}

response! {
    ModifyLosslessRuleResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "ErrorCode" => error_code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`ModifyLosslessRuleRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyLosslessRuleError = super::DocumentedError;
