// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetServiceMethodPage`, from `mse/GetServiceMethodPage.md`.

use alicloud_runtime::codegen::*;

/// Lists the interfaces that a service offers, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetServiceMethodPageRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_service_method_page(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetServiceMethodPageRequest {
    /// Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Framework that the service is made with, such as Dubbo or Spring Cloud.
    pub service_type: Option<String>,
    /// Space of names that keeps items of different origin apart. Length: at most 64.
    pub namespace: Option<String>,
    /// Name that the application is registered under. Length: at most 64.
    pub app_name: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Service as it is registered; callers look it up by this text.
    pub service_name: Option<String>,
    /// Version of the service, defined by the labels that its nodes carry.
    pub service_version: Option<String>,
    /// Group in the registry that narrows the methods down.
    pub service_group: Option<String>,
    /// IP address of the host or service concerned.
    pub ip: Option<String>,
    /// Which page of the list to return. Range: 1 to 65536.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 65536.
    pub page_size: Option<i32>,
    /// Full name of the controller class that the method belongs to.
    pub method_controller: Option<String>,
    /// Path of the file, the entry or the URL.
    pub path: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetServiceMethodPageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `ServiceType`.
    pub fn service_type(mut self, value: impl Into<String>) -> Self {
        self.service_type = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `ServiceVersion`.
    pub fn service_version(mut self, value: impl Into<String>) -> Self {
        self.service_version = Some(value.into());
        self
    }
    /// Sets `ServiceGroup`.
    pub fn service_group(mut self, value: impl Into<String>) -> Self {
        self.service_group = Some(value.into());
        self
    }
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `MethodController`.
    pub fn method_controller(mut self, value: impl Into<String>) -> Self {
        self.method_controller = Some(value.into());
        self
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GetServiceMethodPageRequest {
        "Region" => region: query,
        "ServiceType" => service_type: query,
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "AppId" => app_id: query,
        "ServiceName" => service_name: query,
        "ServiceVersion" => service_version: query,
        "ServiceGroup" => service_group: query,
        "Ip" => ip: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "MethodController" => method_controller: query,
        "Path" => path: query,
        "Name" => name: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetServiceMethodPageRequest {
    type Response = GetServiceMethodPageResponse;
    type Error = GetServiceMethodPageError;
    const INFO: OperationInfo = super::operation("GetServiceMethodPage")
        .success_flag("Success")
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [GetServiceMethodPageError] = &[
        GetServiceMethodPageError::IllegalRequest,
        GetServiceMethodPageError::InvalidParameter,
        GetServiceMethodPageError::NoPermission,
        GetServiceMethodPageError::NotFound,
        GetServiceMethodPageError::InternalError,
    ];
}

impl Paginated for GetServiceMethodPageRequest {
    type Item = ServiceMethodResult;
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

/// Response to [`GetServiceMethodPageRequest`].
#[non_exhaustive]
pub struct GetServiceMethodPageResponse {
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2DD5A212-C77B-3XXF-9XXE-XXX9XXXE5XX1`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ServiceMethodData>,
}

response! {
    GetServiceMethodPageResponse {
        "Success" => success: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ServiceMethodData {
    /// What the call found, one entry each.
    pub result: Vec<ServiceMethodResult>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_size: Option<i32>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

response! {
    ServiceMethodData {
        "Result" => result: list(""),
        "TotalSize" => total_size: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ServiceMethodResult {
    /// What the interface does, as noted with it. Example: `text`.
    pub name_detail: Option<String>,
    /// Java types of the method's arguments, in order. Example: `java.lang.String`.
    pub parameter_details: Vec<String>,
    /// The parameter definitions that were found or are concerned, one entry each.
    pub parameter_definitions: Vec<ParameterDefinition>,
    /// HTTP paths that the rule, route or interface stands under. Example: `/a`.
    pub paths: Vec<String>,
    /// Types of the method's arguments, in order. Example: `java.lang.String`.
    pub parameter_types: Vec<String>,
    /// HTTP methods that the method takes. Example: `GET`.
    pub request_methods: Vec<String>,
    /// Java type that the method returns. Example: `java.lang.String`.
    pub return_details: Option<String>,
    /// Name that people know the item by. Example: `aMethod`.
    pub name: Option<String>,
    /// Full name of the class that offers the method.
    /// Example: `com.alibabacloud.mse.demo.a.AController`.
    pub method_controller: Option<String>,
    /// Java type of what comes back from the method. Example: `java.lang.String`.
    pub return_type: Option<String>,
}

response! {
    ServiceMethodResult {
        "NameDetail" => name_detail: value,
        "ParameterDetails" => parameter_details: list(""),
        "ParameterDefinitions" => parameter_definitions: list(""),
        "Paths" => paths: list(""),
        "ParameterTypes" => parameter_types: list(""),
        "RequestMethods" => request_methods: list(""),
        "ReturnDetails" => return_details: value,
        "Name" => name: value,
        "MethodController" => method_controller: value,
        "ReturnType" => return_type: value,
    }
}

/// The parameter definitions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ParameterDefinition {
    /// Kind of the item, out of those that the service tells apart. Example: `java.lang.String`.
    pub type_: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name that people know the item by. Example: `aParam`.
    pub name: Option<String>,
}

response! {
    ParameterDefinition {
        "Type" => type_: value,
        "Description" => description: value,
        "Name" => name: value,
    }
}

/// Errors that the documentation of [`GetServiceMethodPageRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetServiceMethodPageError = super::DocumentedError;
