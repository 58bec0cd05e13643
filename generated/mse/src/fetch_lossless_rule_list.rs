// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `FetchLosslessRuleList`, from `mse/FetchLosslessRuleList.md`.

use alicloud_runtime::codegen::*;

/// Lists the rules by which applications go online and offline without losing requests.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::FetchLosslessRuleListRequest::new()
///     .page_number(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.fetch_lossless_rule_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct FetchLosslessRuleListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl FetchLosslessRuleListRequest {
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
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    FetchLosslessRuleListRequest {
        "RegionId" => region_id: query,
        "AppName" => app_name: query,
        "Namespace" => namespace: query,
        "AppId" => app_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for FetchLosslessRuleListRequest {
    type Response = FetchLosslessRuleListResponse;
    type Error = FetchLosslessRuleListError;
    const INFO: OperationInfo = super::operation("FetchLosslessRuleList")
        .required(&["RegionId", "PageNumber", "PageSize"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .region("RegionId");
    const ERRORS: &'static [FetchLosslessRuleListError] = &[
        FetchLosslessRuleListError::InvalidParameter,
        FetchLosslessRuleListError::IllegalRequest,
        FetchLosslessRuleListError::NoPermission,
        FetchLosslessRuleListError::NotFound,
        FetchLosslessRuleListError::InternalError,
    ];
}

impl Paginated for FetchLosslessRuleListRequest {
    type Item = LosslessRuleResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_size))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.results)
    }
}

/// Response to [`FetchLosslessRuleListRequest`].
#[non_exhaustive]
pub struct FetchLosslessRuleListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `56D9E600-6348-4260-B35F-583413F****`.
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
    pub data: Option<LosslessRuleData>,
}

response! {
    FetchLosslessRuleListResponse {
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
pub struct LosslessRuleData {
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `36`.
    pub total_size: Option<i32>,
    /// Entries found, with their details.
    pub results: Vec<LosslessRuleResult>,
}

response! {
    LosslessRuleData {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalSize" => total_size: value,
        "Results" => results: list(""),
    }
}

/// Entries found, with their details.
#[non_exhaustive]
pub struct LosslessRuleResult {
    /// Name that the application is registered under. Example: `echo-demo`.
    pub app_name: Option<String>,
    /// ID that the service gave the application. Example: `hkhon1po62@24810bf4364a***`.
    pub app_id: Option<String>,
    /// How many items or events were counted. Example: `3`.
    pub count: Option<i32>,
    /// Whether new instances of the application start without losing traffic. Example: `true`.
    pub enable: Option<bool>,
    /// Seconds over which a new instance gets more and more calls. Example: `60`.
    pub warmup_time: Option<i32>,
    /// Seconds that an instance waits before it registers. Example: `60`.
    pub delay_time: Option<i32>,
    /// Slope of the curve by which the share of a new instance grows. Example: `2`.
    pub func_type: Option<i32>,
    /// Whether an instance counts as ready only after it has registered its services. Example: `true`.
    pub aligned: Option<bool>,
    /// Whether an instance counts as ready only after its warm-up is over. Example: `false`.
    pub related: Option<bool>,
    /// Whether the steps of going online and offline are recorded one by one. Example: `false`.
    pub loss_less_detail: Option<bool>,
    /// Whether an instance that goes offline tells its callers actively. Example: `true`.
    pub notice: Option<bool>,
}

response! {
    LosslessRuleResult {
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

/// Errors that the documentation of [`FetchLosslessRuleListRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type FetchLosslessRuleListError = super::DocumentedError;
