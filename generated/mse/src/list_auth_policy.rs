// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAuthPolicy`, from `mse/ListAuthPolicy.md`.

use alicloud_runtime::codegen::*;

/// Lists the rules that say which applications may call which interfaces.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListAuthPolicyRequest::new()
///     .region("...")
///     .page_number("...")
///     .page_size("...")
///     .source("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_auth_policy(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAuthPolicyRequest {
    /// **Required.** Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<String>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<String>,
    /// **Required.** Where it comes from.
    pub source: Option<String>,
    /// Returns only rules for this framework: `SPRING_CLOUD`, `DUBBO` or `istio`.
    pub protocol: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListAuthPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `Source`, which is required.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListAuthPolicyRequest {
        "Region" => region: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Source" => source: query,
        "Protocol" => protocol: query,
        "Name" => name: query,
        "AppId" => app_id: query,
        "Namespace" => namespace: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListAuthPolicyRequest {
    type Response = ListAuthPolicyResponse;
    type Error = ListAuthPolicyError;
    const INFO: OperationInfo = super::operation("ListAuthPolicy")
        .required(&["Region", "PageNumber", "PageSize", "Source"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListAuthPolicyError] = &[
        ListAuthPolicyError::IllegalRequest,
        ListAuthPolicyError::InvalidParameter,
        ListAuthPolicyError::NoPermission,
        ListAuthPolicyError::NotFound,
        ListAuthPolicyError::InternalError,
    ];
}

impl Paginated for ListAuthPolicyRequest {
    type Item = AuthPolicyResult;
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

/// Response to [`ListAuthPolicyRequest`].
#[non_exhaustive]
pub struct ListAuthPolicyResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `05A5A150-4A5F-5A8C-97D6-710776CC8408`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AuthPolicyData>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
}

response! {
    ListAuthPolicyResponse {
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AuthPolicyData {
    /// What the call found, one entry each.
    pub result: Vec<AuthPolicyResult>,
    /// How many items match in all, over all pages. Example: `11`.
    pub total_size: Option<i32>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

response! {
    AuthPolicyData {
        "Result" => result: list(""),
        "TotalSize" => total_size: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct AuthPolicyResult {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Rules that say which applications may call which interfaces.
    pub auth_rule: Vec<AuthRule>,
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    /// Example: `ced54a95-4e33-4bda-be7e-37e95868***`.
    pub namespace_id: Option<String>,
    /// Network or application protocol that applies. Example: `SPRING_CLOUD`.
    pub protocol: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `19039813784***`.
    pub account_id: Option<String>,
    /// Where it comes from. Example: `edasmsc`.
    pub source: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the application is registered under. Example: `spring-cloud-a`.
    pub app_name: Option<String>,
    /// ID that the service gave the application. Example: `hkhon1po62@5f1b08becb*****`.
    pub app_id: Option<String>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `204`.
    pub id: Option<i32>,
    /// Whether the rule is in force. Example: `false`.
    pub enable: Option<bool>,
    /// Whether the rule holds by application or by namespace. Example: `0`.
    pub auth_type: Option<i32>,
    /// Kubernetes namespace concerned, by its ID. Example: `c19c6c500e1ff4d7abc7bed9b8236***`.
    pub k8s_namespace: Option<String>,
}

response! {
    AuthPolicyResult {
        "Status" => status: value,
        "AuthRule" => auth_rule: list(""),
        "NamespaceId" => namespace_id: value,
        "Protocol" => protocol: value,
        "AccountId" => account_id: value,
        "Source" => source: value,
        "RegionId" => region_id: value,
        "AppName" => app_name: value,
        "AppId" => app_id: value,
        "Name" => name: value,
        "Id" => id: value,
        "Enable" => enable: value,
        "AuthType" => auth_type: value,
        "K8sNamespace" => k8s_namespace: value,
    }
}

/// Rules that say which applications may call which interfaces.
#[non_exhaustive]
pub struct AuthRule {
    /// Whether the applications named are shut out instead of let in. Example: `false`.
    pub black: Option<bool>,
    /// Path of the file, the entry or the URL. Example: `/a`.
    pub path: Option<String>,
    /// Interface or method that the authentication rule is about.
    pub method: Option<AuthRuleMethod>,
    /// Applications concerned, by their IDs, separated by commas. Example: `["dez4qt7weh@***"]`.
    pub app_ids: Vec<String>,
    /// Whether the rule holds by application or by namespace. Example: `0`.
    pub auth_type: Option<i32>,
    /// Kubernetes namespaces that the rule names. Example: `acced****`.
    pub k8s_namespaces: Vec<String>,
}

response! {
    AuthRule {
        "Black" => black: value,
        "Path" => path: value,
        "Method" => method: value,
        "AppIds" => app_ids: list(""),
        "AuthType" => auth_type: value,
        "K8sNamespaces" => k8s_namespaces: list(""),
    }
}

/// Interface or method that the authentication rule is about.
#[non_exhaustive]
pub struct AuthRuleMethod {
    /// Which version of the software, the template or the item is meant. Example: `0.0.1`.
    pub version: Option<String>,
    /// Types of the method's arguments, in order.
    /// Example: `[\"java.lang.String\",\"java.lang.Object\",\"java.lang.String\"]`.
    pub parameter_types: Vec<String>,
    /// Service as it is registered; callers look it up by this text. Example: `spring-cloud-a`.
    pub service_name: Option<String>,
    /// Name that people know the item by. Example: `hello`.
    pub name: Option<String>,
    /// Nacos group that the configuration or the service is in. Example: `default`.
    pub group: Option<String>,
    /// Java type of what comes back from the method.
    pub return_type: Option<String>,
}

response! {
    AuthRuleMethod {
        "Version" => version: value,
        "ParameterTypes" => parameter_types: list(""),
        "ServiceName" => service_name: value,
        "Name" => name: value,
        "Group" => group: value,
        "ReturnType" => return_type: value,
    }
}

/// Errors that the documentation of [`ListAuthPolicyRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListAuthPolicyError = super::DocumentedError;
