// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetServiceList`, from `mse/GetServiceList.md`.

use alicloud_runtime::codegen::*;

/// Lists the services that applications under governance offer, with their methods.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetServiceListRequest::new()
///     .app_id("...");
/// let reply = client.get_service_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetServiceListRequest {
    /// Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Framework that the service is made with, such as Dubbo or Spring Cloud.
    pub service_type: Option<String>,
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// Service as it is registered; callers look it up by this text.
    pub service_name: Option<String>,
    /// IP address of the host or service concerned.
    pub ip: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetServiceListRequest {
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
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GetServiceListRequest {
        "Region" => region: query,
        "ServiceType" => service_type: query,
        "AppId" => app_id: query,
        "ServiceName" => service_name: query,
        "Ip" => ip: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetServiceListRequest {
    type Response = GetServiceListResponse;
    type Error = GetServiceListError;
    const INFO: OperationInfo = super::operation("GetServiceList")
        .required(&["AppId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetServiceListError] = &[
        GetServiceListError::IllegalRequest,
        GetServiceListError::InvalidParameter,
        GetServiceListError::NoPermission,
        GetServiceListError::NotFound,
        GetServiceListError::InternalError,
    ];
}

/// Response to [`GetServiceListRequest`].
#[non_exhaustive]
pub struct GetServiceListResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it. Example: `xxx-xxx-xxx`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<ServiceData>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetServiceListResponse {
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: list(""),
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ServiceData {
    /// Name that the edas application goes by. Example: `test`.
    pub edas_app_name: Option<String>,
    /// Dubbo application that offers the service. Example: `dubbo-application`.
    pub dubbo_application_name: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `1.0.0`.
    pub version: Option<String>,
    /// Spring application that offers the service. Example: `spring-application`.
    pub spring_application_name: Option<String>,
    /// Which kind of registry it is or is to be. Example: `nacos`.
    pub registry_type: Option<String>,
    /// Framework that the service is made with, such as Dubbo or Spring Cloud.
    pub service_type: Option<String>,
    /// Service as it is registered; callers look it up by this text. Example: `com.alibaba.xxx`.
    pub service_name: Option<String>,
    /// The methods that were found or are concerned, one entry each.
    pub methods: Vec<ServiceMethod>,
    /// Labels of the instance or service that callers can see and rules can use.
    pub metadata: Option<Value>,
    /// Nacos group that the configuration or the service is in. Example: `dubbo`.
    pub group: Option<String>,
}

response! {
    ServiceData {
        "EdasAppName" => edas_app_name: value,
        "DubboApplicationName" => dubbo_application_name: value,
        "Version" => version: value,
        "SpringApplicationName" => spring_application_name: value,
        "RegistryType" => registry_type: value,
        "ServiceType" => service_type: value,
        "ServiceName" => service_name: value,
        "Methods" => methods: list(""),
        "Metadata" => metadata: value,
        "Group" => group: value,
    }
}

/// The methods that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ServiceMethod {
    /// HTTP paths that the rule, route or interface stands under. Example: `/path`.
    pub paths: Vec<String>,
    /// Types of the method's arguments, in order. Example: `int`.
    pub parameter_types: Vec<String>,
    /// HTTP methods that the method takes. Example: `sayHello`.
    pub request_methods: Vec<String>,
    /// Name that people know the item by. Example: `sayHello`.
    pub name: Option<String>,
    /// Full name of the class that offers the method. Example: `com.alibaba.SayHelloController`.
    pub method_controller: Option<String>,
    /// Java type of what comes back from the method. Example: `int`.
    pub return_type: Option<String>,
}

response! {
    ServiceMethod {
        "Paths" => paths: list(""),
        "ParameterTypes" => parameter_types: list(""),
        "RequestMethods" => request_methods: list(""),
        "Name" => name: value,
        "MethodController" => method_controller: value,
        "ReturnType" => return_type: value,
    }
}

/// Errors that the documentation of [`GetServiceListRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetServiceListError = super::DocumentedError;
