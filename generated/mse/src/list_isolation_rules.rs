// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListIsolationRules`, from `mse/ListIsolationRules.md`.

use alicloud_runtime::codegen::*;

/// Lists the isolation rules of an application.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListIsolationRulesRequest::new()
///     .namespace("...")
///     .app_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_isolation_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListIsolationRulesRequest {
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// Part of an interface's name that narrows the rules down.
    pub resource_search_key: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Interface of the application that the rule protects, named as in its list of interfaces.
    pub resource: Option<String>,
    /// Which page of the list to return.
    pub page_index: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListIsolationRulesRequest {
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
    /// Sets `ResourceSearchKey`.
    pub fn resource_search_key(mut self, value: impl Into<String>) -> Self {
        self.resource_search_key = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `Resource`.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
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
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListIsolationRulesRequest {
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "ResourceSearchKey" => resource_search_key: query,
        "AppId" => app_id: query,
        "Resource" => resource: query,
        "PageIndex" => page_index: query,
        "PageSize" => page_size: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListIsolationRulesRequest {
    type Response = ListIsolationRulesResponse;
    type Error = ListIsolationRulesError;
    const INFO: OperationInfo = super::operation("ListIsolationRules")
        .required(&["Namespace", "AppName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListIsolationRulesError] = &[
        ListIsolationRulesError::IllegalRequest,
        ListIsolationRulesError::InvalidParameter,
        ListIsolationRulesError::NoPermission,
        ListIsolationRulesError::NotFound,
        ListIsolationRulesError::InternalError,
    ];
}

impl Paginated for ListIsolationRulesRequest {
    type Item = IsolationRuleResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_index).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_size))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.result)
    }
}

/// Response to [`ListIsolationRulesRequest`].
#[non_exhaustive]
pub struct ListIsolationRulesResponse {
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4E9FDCFE-0738-493B-B801-82BDFBCB****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<IsolationRuleData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    ListIsolationRulesResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct IsolationRuleData {
    /// What the call found, one entry each.
    pub result: Vec<IsolationRuleResult>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_size: Option<i32>,
}

response! {
    IsolationRuleData {
        "Result" => result: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalSize" => total_size: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct IsolationRuleResult {
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Rule to work on, by the number under which the list operation shows it. Example: `1`.
    pub rule_id: Option<i64>,
    /// Name that the application is registered under. Example: `spring-cloud-a`.
    pub app_name: Option<String>,
    /// Interface of the application that the rule protects, named as in its list of interfaces.
    /// Example: `/a`.
    pub resource: Option<String>,
    /// Value from which the rule acts, as stored with the rule. Example: `3`.
    pub threshold: Option<i32>,
    /// Whether the rule is in force. Example: `true`.
    pub enable: Option<bool>,
    /// ID that the service gave the application. Example: `hkhon1po62@c3df23522bXXXXX`.
    pub app_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// What a call blocked by the rule returns instead, as a JSON text. Example: `text`.
    pub fallback_object: Option<String>,
}

response! {
    IsolationRuleResult {
        "Namespace" => namespace: value,
        "RuleId" => rule_id: value,
        "AppName" => app_name: value,
        "Resource" => resource: value,
        "Threshold" => threshold: value,
        "Enable" => enable: value,
        "AppId" => app_id: value,
        "RegionId" => region_id: value,
        "FallbackObject" => fallback_object: value,
    }
}

/// Errors that the documentation of [`ListIsolationRulesRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListIsolationRulesError = super::DocumentedError;
