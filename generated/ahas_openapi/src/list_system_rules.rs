// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSystemRules`, from `ahas-openapi/ListSystemRules.md`.

use alicloud_runtime::codegen::*;

/// Lists the system rules of an application, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::ListSystemRulesRequest::new()
///     .namespace("default")
///     .app_name("ahas-demo");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_system_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSystemRulesRequest {
    /// **Required.** Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// **Required.** Name that the application is registered under. Example: `ahas-demo`.
    pub app_name: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_index: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Region that the ahas lies in. Example: `cn-hangzhou`.
    pub ahas_region_id: Option<String>,
}

impl ListSystemRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `PageIndex`.
    #[inline]
    pub fn page_index(mut self, value: i32) -> Self {
        self.page_index = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `AhasRegionId`.
    pub fn ahas_region_id(mut self, value: impl Into<String>) -> Self {
        self.ahas_region_id = Some(value.into());
        self
    }
}

request! {
    ListSystemRulesRequest {
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "PageIndex" => page_index: query,
        "PageSize" => page_size: query,
        "AhasRegionId" => ahas_region_id: query,
    }
}

impl Operation for ListSystemRulesRequest {
    type Response = ListSystemRulesResponse;
    type Error = ListSystemRulesError;
    const INFO: OperationInfo = super::operation("ListSystemRules")
        .required(&["Namespace", "AppName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListSystemRulesError] = &[
        ListSystemRulesError::IllegalArgumentAppName,
        ListSystemRulesError::IllegalArgumentNamespace,
    ];
}

impl Paginated for ListSystemRulesRequest {
    type Item = Datas;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_index).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.datas)
    }
}

/// Response to [`ListSystemRulesRequest`].
#[non_exhaustive]
pub struct ListSystemRulesResponse {
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3FEEAD12-CE22-4EDE-A729-CE94EC070610`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SystemRuleData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListSystemRulesResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SystemRuleData {
    /// Number of the page returned. Example: `1`.
    pub page_index: Option<i32>,
    /// The data that were found or are concerned, one entry each.
    pub datas: Vec<Datas>,
    /// How many pages of this size the list takes. Example: `3`.
    pub total_page: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `23`.
    pub total_count: Option<i32>,
}

response! {
    SystemRuleData {
        "PageIndex" => page_index: value,
        "Datas" => datas: list(""),
        "TotalPage" => total_page: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// The data that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Datas {
    /// Name that the application is registered under. Example: `ahas-demo`.
    pub app_name: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Which kind of metric it is or is to be. Example: `4`.
    pub metric_type: Option<i32>,
    /// Value at which it takes effect. Example: `0.6`.
    pub threshold: Option<f64>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
    /// ID of the rule that the call or the item is about. Example: `123`.
    pub rule_id: Option<i64>,
}

response! {
    Datas {
        "AppName" => app_name: value,
        "Namespace" => namespace: value,
        "MetricType" => metric_type: value,
        "Threshold" => threshold: value,
        "Enable" => enable: value,
        "RuleId" => rule_id: value,
    }
}

/// Errors that the documentation of [`ListSystemRulesRequest`] names.
///
/// - [`IllegalArgumentAppName`](super::DocumentedError::IllegalArgumentAppName)
/// - [`IllegalArgumentNamespace`](super::DocumentedError::IllegalArgumentNamespace)
pub type ListSystemRulesError = super::DocumentedError;
