// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListApplicationsWithTagRules`, from `mse/ListApplicationsWithTagRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RestItem};

/// Lists applications with the rules by which requests go to tagged nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListApplicationsWithTagRulesRequest::new()
///     .page_number(1)
///     .page_size(1)
///     .app_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_applications_with_tag_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListApplicationsWithTagRulesRequest {
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Range: at most 50.
    pub page_size: Option<i32>,
    /// Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// ID that the service gave the application.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub app_id: Option<String>,
    /// Space of names that keeps items of different origin apart. Length: at most 64.
    pub namespace: Option<String>,
    /// **Required.** Name that the application is registered under. Length: at most 64.
    pub app_name: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListApplicationsWithTagRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `AppId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListApplicationsWithTagRulesRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Region" => region: query,
        "Source" => source: query,
        "AppId" => app_id: query,
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListApplicationsWithTagRulesRequest {
    type Response = ListApplicationsWithTagRulesResponse;
    type Error = ListApplicationsWithTagRulesError;
    const INFO: OperationInfo = super::operation("ListApplicationsWithTagRules")
        .method("GET")
        .required(&["PageNumber", "PageSize", "AppName"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [ListApplicationsWithTagRulesError] = &[
        ListApplicationsWithTagRulesError::IllegalRequest,
        ListApplicationsWithTagRulesError::InvalidParameter,
        ListApplicationsWithTagRulesError::NoPermission,
        ListApplicationsWithTagRulesError::NotFound,
        ListApplicationsWithTagRulesError::InternalError,
    ];
}

impl Paginated for ListApplicationsWithTagRulesRequest {
    type Item = ApplicationsWithTagRuleResult;
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
        Some(&mut response.data.as_mut()?.result)
    }
}

/// Response to [`ListApplicationsWithTagRulesRequest`].
#[non_exhaustive]
pub struct ListApplicationsWithTagRulesResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7466566F-F30F-4A29-965D-3E0AF21D****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<ApplicationsWithTagRuleData>,
}

response! {
    ListApplicationsWithTagRulesResponse {
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ApplicationsWithTagRuleData {
    /// What the call found, one entry each.
    pub result: Vec<ApplicationsWithTagRuleResult>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_size: Option<i32>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

response! {
    ApplicationsWithTagRuleData {
        "Result" => result: list(""),
        "TotalSize" => total_size: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ApplicationsWithTagRuleResult {
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Name that the application is registered under. Example: `service-lottery-core`.
    pub app_name: Option<String>,
    /// ID that the service gave the application. Example: `daqijp6c31@xxx`.
    pub app_id: Option<String>,
    /// Rules that apply to the route, one entry each.
    pub route_rules: Vec<RouteRule>,
    /// State that the route is in. Example: `1`.
    pub route_status: Option<i64>,
}

response! {
    ApplicationsWithTagRuleResult {
        "Namespace" => namespace: value,
        "AppName" => app_name: value,
        "AppId" => app_id: value,
        "RouteRules" => route_rules: list(""),
        "RouteStatus" => route_status: value,
    }
}

/// Rules that apply to the route, one entry each.
#[non_exhaustive]
pub struct RouteRule {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Share of requests that the rule leads to the tag. Example: `10`.
    pub rate: Option<i32>,
    /// Whether the rule is in force. Example: `true`.
    pub enable: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `gray`.
    pub tag: Option<String>,
    /// Name that people know the item by. Example: `dubbo`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `653`.
    pub id: Option<i64>,
    /// How many nodes carry the tag or belong to the service. Example: `1`.
    pub instance_num: Option<i32>,
    /// The rules that are concerned. Example: `text`.
    pub rules: Option<Rules>,
}

response! {
    RouteRule {
        "Status" => status: value,
        "Rate" => rate: value,
        "Enable" => enable: value,
        "Tag" => tag: value,
        "Name" => name: value,
        "Id" => id: value,
        "InstanceNum" => instance_num: value,
        "Rules" => rules: value,
    }
}

/// The rules that are concerned.
#[non_exhaustive]
pub struct Rules {
    /// Rules on calls of Spring Cloud interfaces.
    pub springcloud: Vec<Springcloud>,
    /// Rules on calls of Dubbo methods.
    pub dubbo: Vec<Dubbo>,
}

response! {
    Rules {
        "springcloud" => springcloud: list(""),
        "dubbo" => dubbo: list(""),
    }
}

/// Rules on calls of Spring Cloud interfaces.
#[non_exhaustive]
pub struct Springcloud {
    /// How the single conditions are joined, as a logical and or or.
    pub condition: Option<String>,
    /// Conditions on parts of an HTTP request, such as headers or parameters.
    pub rest_items: Vec<RestItem>,
    /// How the rule is set off.
    pub trigger_policy: Option<String>,
    /// Whether the rule or the lane is in effect.
    pub enable: Option<bool>,
    /// Application that the rule is about.
    pub app_id: Option<String>,
    /// Rank of the rule among the rules for the same tag.
    pub priority: Option<i32>,
    /// Labels attached to the item.
    pub tags: Vec<String>,
    /// HTTP paths that the rule applies to.
    pub paths: Vec<String>,
    /// HTTP path that the rule applies to.
    pub path: Option<String>,
}

response! {
    Springcloud {
        "condition" => condition: value,
        "restItems" => rest_items: list(""),
        "triggerPolicy" => trigger_policy: value,
        "enable" => enable: value,
        "appId" => app_id: value,
        "priority" => priority: value,
        "tags" => tags: list(""),
        "paths" => paths: list(""),
        "path" => path: value,
    }
}

/// Rules on calls of Dubbo methods.
#[non_exhaustive]
pub struct Dubbo {
    /// Application that the rule is about.
    pub app_id: Option<String>,
    /// Labels attached to the item.
    pub tags: Vec<String>,
    /// How the rule is set off.
    pub trigger_policy: Option<String>,
    /// Dubbo interface that the rule is about.
    pub service_name: Option<String>,
    /// Group of the Dubbo service that the rule is about.
    pub group: Option<String>,
    /// Version of the Dubbo service that the rule is about.
    pub version: Option<String>,
    /// Method of the Dubbo interface that the rule is about.
    pub method_name: Option<String>,
    /// Types of the method's arguments, which tell methods of the same name apart.
    pub param_types: Vec<String>,
    /// How the single conditions are joined, as a logical and or or.
    pub condition: Option<String>,
    /// Conditions on the arguments of the method.
    pub argument_items: Vec<ArgumentItem>,
}

response! {
    Dubbo {
        "appId" => app_id: value,
        "tags" => tags: list(""),
        "triggerPolicy" => trigger_policy: value,
        "serviceName" => service_name: value,
        "group" => group: value,
        "version" => version: value,
        "methodName" => method_name: value,
        "paramTypes" => param_types: list(""),
        "condition" => condition: value,
        "argumentItems" => argument_items: list(""),
    }
}

/// Conditions on the arguments of the method.
#[non_exhaustive]
pub struct ArgumentItem {
    /// Way in which the value is evaluated, such as as it is, by remainder, by list or by percentage.
    pub operator: Option<String>,
    /// Texts of which the value has to be one; for conditions by list.
    pub name_list: Vec<String>,
    /// Constant that the value taken from the request is compared with.
    pub datum: Option<String>,
    /// Way in which the value found is compared with the one given.
    pub cond: Option<String>,
    /// Number that the value is divided by when the remainder decides.
    pub divisor: Option<i32>,
    /// Number that the remainder of the division is compared with.
    pub remainder: Option<i32>,
    /// Share of requests that meet the condition, for conditions by percentage.
    pub rate: Option<i32>,
    /// Position of the argument in the method call, counted from zero.
    pub index: Option<i32>,
    /// Expression that picks the part of the argument to compare.
    pub expr: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

response! {
    ArgumentItem {
        "operator" => operator: value,
        "nameList" => name_list: list(""),
        "datum" => datum: value,
        "cond" => cond: value,
        "divisor" => divisor: value,
        "remainder" => remainder: value,
        "rate" => rate: value,
        "index" => index: value,
        "expr" => expr: value,
        "value" => value: value,
    }
}

/// Errors that the documentation of [`ListApplicationsWithTagRulesRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListApplicationsWithTagRulesError = super::DocumentedError;
