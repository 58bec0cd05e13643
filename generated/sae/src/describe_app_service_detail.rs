// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAppServiceDetail`, from `sae/DescribeAppServiceDetail.md`.

use alicloud_runtime::codegen::*;

/// Returns the metadata of one microservice that an application offers.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeAppServiceDetailRequest::new()
///     .app_id("...");
/// let reply = client.describe_app_service_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAppServiceDetailRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// Which kind of service it is or is to be.
    pub service_type: Option<String>,
    /// The service group that the call is about.
    pub service_group: Option<String>,
    /// Which version of the service is meant.
    pub service_version: Option<String>,
    /// Name that the service goes by.
    pub service_name: Option<String>,
    /// ID of the nacos instance that the call is about.
    pub nacos_instance_id: Option<String>,
    /// ID of the nacos namespace that the call is about.
    pub nacos_namespace_id: Option<String>,
}

impl DescribeAppServiceDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `ServiceType`.
    pub fn service_type(mut self, value: impl Into<String>) -> Self {
        self.service_type = Some(value.into());
        self
    }
    /// Sets `ServiceGroup`.
    pub fn service_group(mut self, value: impl Into<String>) -> Self {
        self.service_group = Some(value.into());
        self
    }
    /// Sets `ServiceVersion`.
    pub fn service_version(mut self, value: impl Into<String>) -> Self {
        self.service_version = Some(value.into());
        self
    }
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `NacosInstanceId`.
    pub fn nacos_instance_id(mut self, value: impl Into<String>) -> Self {
        self.nacos_instance_id = Some(value.into());
        self
    }
    /// Sets `NacosNamespaceId`.
    pub fn nacos_namespace_id(mut self, value: impl Into<String>) -> Self {
        self.nacos_namespace_id = Some(value.into());
        self
    }
}

request! {
    DescribeAppServiceDetailRequest {
        "AppId" => app_id: query,
        "ServiceType" => service_type: query,
        "ServiceGroup" => service_group: query,
        "ServiceVersion" => service_version: query,
        "ServiceName" => service_name: query,
        "NacosInstanceId" => nacos_instance_id: query,
        "NacosNamespaceId" => nacos_namespace_id: query,
    }
}

impl Operation for DescribeAppServiceDetailRequest {
    type Response = DescribeAppServiceDetailResponse;
    type Error = DescribeAppServiceDetailError;
    const INFO: OperationInfo = super::operation("DescribeAppServiceDetail")
        .roa("GET", "/pop/v1/sam/service/describeAppServiceDetail")
        .required(&["AppId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeAppServiceDetailError] = &[
        DescribeAppServiceDetailError::MicroServiceMetaDataNotFound,
        DescribeAppServiceDetailError::InvalidParameterObviously,
    ];
}

/// Response to [`DescribeAppServiceDetailRequest`].
#[non_exhaustive]
pub struct DescribeAppServiceDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B2C7874F-F109-5B34-8618-2C10BBA2****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0b16399316402420740034918e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AppServiceData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeAppServiceDetailResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AppServiceData {
    /// Group that the item belongs to. Example: `springCloud`.
    pub group: Option<String>,
    /// Name that the service goes by. Example: `service-provider`.
    pub service_name: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `1.0.0`.
    pub version: Option<String>,
    /// Which kind of service it is or is to be. Example: `springCloud`.
    pub service_type: Option<String>,
    /// Protocol that the service uses.
    pub service_protocol: Option<String>,
    /// Network ports that belong to the service.
    pub service_ports: Vec<i64>,
    /// Tags that the service carries.
    pub service_tags: Vec<String>,
    /// Name that the edas application goes by. Example: `cn-zhangjiakou-micro-service-******`.
    pub edas_app_name: Option<String>,
    /// Further data about the service. Example: `text`.
    pub metadata: Option<Value>,
    /// Name that the spring application goes by. Example: `service-provider`.
    pub spring_application_name: Option<String>,
    /// Name that the dubbo application goes by. Example: `service-consumer`.
    pub dubbo_application_name: Option<String>,
    /// The methods that were found or are concerned, one entry each.
    pub methods: Vec<AppServiceMethod>,
}

response! {
    AppServiceData {
        "Group" => group: value,
        "ServiceName" => service_name: value,
        "Version" => version: value,
        "ServiceType" => service_type: value,
        "ServiceProtocol" => service_protocol: value,
        "ServicePorts" => service_ports: list(""),
        "ServiceTags" => service_tags: list(""),
        "EdasAppName" => edas_app_name: value,
        "Metadata" => metadata: value,
        "SpringApplicationName" => spring_application_name: value,
        "DubboApplicationName" => dubbo_application_name: value,
        "Methods" => methods: list(""),
    }
}

/// The methods that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AppServiceMethod {
    /// Class that the method belongs to. Example: `com.serverless.sae.controller.EchoController`.
    pub method_controller: Option<String>,
    /// Which kind of return it is or is to be. Example: `java.lang.String`.
    pub return_type: Option<String>,
    /// Details about the return, one entry each. Example: `test`.
    pub return_details: Option<String>,
    /// Name that people know the item by. Example: `echo`.
    pub name: Option<String>,
    /// Details about the name. Example: `description`.
    pub name_detail: Option<String>,
    /// Details about the parameter, one entry each. Example: `description`.
    pub parameter_details: Vec<String>,
    /// The request methods that were found or are concerned, one entry each. Example: `ALL`.
    pub request_methods: Vec<String>,
    /// Kinds of parameter that were found or are concerned. Example: `["java.lang.String"]`.
    pub parameter_types: Vec<String>,
    /// The paths that were found or are concerned, one entry each. Example: `["/echo/{str}"]`.
    pub paths: Vec<String>,
    /// The parameter definitions that were found or are concerned, one entry each.
    pub parameter_definitions: Vec<ParameterDefinition>,
}

response! {
    AppServiceMethod {
        "MethodController" => method_controller: value,
        "ReturnType" => return_type: value,
        "ReturnDetails" => return_details: value,
        "Name" => name: value,
        "NameDetail" => name_detail: value,
        "ParameterDetails" => parameter_details: list(""),
        "RequestMethods" => request_methods: list(""),
        "ParameterTypes" => parameter_types: list(""),
        "Paths" => paths: list(""),
        "ParameterDefinitions" => parameter_definitions: list(""),
    }
}

/// The parameter definitions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ParameterDefinition {
    /// Kind of the item, out of those that the service tells apart. Example: `java.lang.String`.
    pub type_: Option<String>,
    /// Free text that describes the item to people. Example: `description`.
    pub description: Option<String>,
    /// Name that people know the item by. Example: `arg0`.
    pub name: Option<String>,
}

response! {
    ParameterDefinition {
        "Type" => type_: value,
        "Description" => description: value,
        "Name" => name: value,
    }
}

/// Errors that the documentation of [`DescribeAppServiceDetailRequest`] names.
///
/// - [`MicroServiceMetaDataNotFound`](super::DocumentedError::MicroServiceMetaDataNotFound)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
pub type DescribeAppServiceDetailError = super::DocumentedError;
