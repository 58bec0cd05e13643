// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApi`, from `cloudapi/DescribeApi.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ApiTag, BackendConfig, ConstantParameter, DeployedInfo, EventBridgeConfig, FunctionComputeConfig, MockHeader, OpenIdConnectConfig, OssConfig, RequestConfig, RequestParameter, ServiceParameter, ServiceParameterMap, SystemParameter, VpcConfig};

/// Shows the draft definition of an API, which may differ from the deployed one.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeApiRequest::new()
///     .api_id("...");
/// let reply = client.describe_api(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApiRequest {
    /// API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** One API of the gateway, by the ID from its creation.
    pub api_id: Option<String>,
}

impl DescribeApiRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `ApiId`, which is required.
    pub fn api_id(mut self, value: impl Into<String>) -> Self {
        self.api_id = Some(value.into());
        self
    }
}

request! {
    DescribeApiRequest {
        "GroupId" => group_id: query,
        "ApiId" => api_id: query,
    }
}

impl Operation for DescribeApiRequest {
    type Response = DescribeApiResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApi")
        .required(&["ApiId"])
        .read_only();
}

/// Response to [`DescribeApiRequest`].
#[non_exhaustive]
pub struct DescribeApiResponse {
    /// One API of the gateway, by the ID from its creation.
    /// Example: `8afff6c8c4c6447abb035812e4d66b65`.
    pub api_id: Option<String>,
    /// Format of what the backend returns, such as `JSON`; for documentation only.
    pub result_type: Option<String>,
    /// Role of the API in two-way communication: `COMMON`, or one to register, unregister or notify
    /// clients. Example: `COMMON`.
    pub web_socket_api_type: Option<String>,
    /// Whether the API is kept off the Internet. Example: `false`.
    pub disable_internet: Option<bool>,
    /// Data model that responses of the API follow; for documentation.
    pub result_body_model: Option<String>,
    /// Response shown in the documentation. Example: `200`.
    pub result_sample: Option<String>,
    /// Which kind of application code auth it is or is to be. Example: `HEADER`.
    pub app_code_auth_type: Option<String>,
    /// How requests may be signed. Example: `HmacSHA256`.
    pub allow_signature_method: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// Whether every request needs a nonce, which counts once in 15 minutes. Example: `true`.
    pub force_nonce_check: Option<bool>,
    /// `PUBLIC` shows the API to every user, `PRIVATE` hides it. Example: `PUBLIC`.
    pub visibility: Option<String>,
    /// Response shown in the documentation for failed requests. Example: `400`.
    pub fail_result_sample: Option<String>,
    /// Who may call the API: authorized applications (`APP`), anyone (`ANONYMOUS`), or holders of an
    /// OpenID Connect token. Example: `APP`.
    pub auth_type: Option<String>,
    /// When the item was last changed. Example: `2016-07-28T13:13:12Z`.
    pub modified_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D0FF585F-7966-40CF-BC60-75DB070B23D5<`.
    pub request_id: Option<String>,
    /// Free text that describes the item to people. Example: `Api description`.
    pub description: Option<String>,
    /// Display text for the API group; unique in the account. Example: `ApiTest`.
    pub group_name: Option<String>,
    /// API group, which holds APIs under common domains. Example: `08ae4aa0f95e4321849ee57f4e0b3077`.
    pub group_id: Option<String>,
    /// Whether the gateway answers with a sample and calls no backend. Example: `CLOSED`.
    pub mock: Option<String>,
    /// Result of the step or check named mock. Example: `test result`.
    pub mock_result: Option<String>,
    /// When the item was created or added. Example: `2016-07-28T09:50:43Z`.
    pub created_time: Option<Timestamp>,
    /// Display text for the API; unique in its group. Example: `ApiName`.
    pub api_name: Option<String>,
    /// Whether the backend is switched on. Example: `true`.
    pub backend_enable: Option<bool>,
    /// Settings of the backend, and what it works with.
    pub backend_config: Option<BackendConfig>,
    /// Settings of the request, and what it works with.
    pub request_config: Option<RequestConfig>,
    /// Settings of the service, and what it works with.
    pub service_config: Option<ServiceConfig>,
    /// Settings of the open id connect, and what it works with.
    pub open_id_connect_config: Option<OpenIdConnectConfig>,
    /// The error code samples that were found or are concerned, one entry each.
    pub error_code_samples: Vec<ErrorCodeSample>,
    /// The result descriptions that are concerned.
    pub result_descriptions: Option<Value>,
    /// Parameters of the system, with their values.
    pub system_parameters: Vec<SystemParameter>,
    /// Parameters of the custom system, with their values.
    pub custom_system_parameters: Vec<SystemParameter>,
    /// Parameters of the constant, with their values.
    pub constant_parameters: Vec<ConstantParameter>,
    /// Parameters of the request, with their values.
    pub request_parameters: Vec<RequestParameter>,
    /// Parameters of the service, with their values.
    pub service_parameters: Vec<ServiceParameter>,
    /// Which parameter of the backend each parameter of the request becomes.
    pub service_parameters_map: Vec<ServiceParameterMap>,
    /// What is known about each deployed, one entry each.
    pub deployed_infos: Vec<DeployedInfo>,
    /// Items of the kind tag that were found or are concerned.
    pub tag_list: Vec<ApiTag>,
}

response! {
    DescribeApiResponse {
        "ApiId" => api_id: value,
        "ResultType" => result_type: value,
        "WebSocketApiType" => web_socket_api_type: value,
        "DisableInternet" => disable_internet: value,
        "ResultBodyModel" => result_body_model: value,
        "ResultSample" => result_sample: value,
        "AppCodeAuthType" => app_code_auth_type: value,
        "AllowSignatureMethod" => allow_signature_method: value,
        "RegionId" => region_id: value,
        "ForceNonceCheck" => force_nonce_check: value,
        "Visibility" => visibility: value,
        "FailResultSample" => fail_result_sample: value,
        "AuthType" => auth_type: value,
        "ModifiedTime" => modified_time: value,
        "RequestId" => request_id: value,
        "Description" => description: value,
        "GroupName" => group_name: value,
        "GroupId" => group_id: value,
        "Mock" => mock: value,
        "MockResult" => mock_result: value,
        "CreatedTime" => created_time: value,
        "ApiName" => api_name: value,
        "BackendEnable" => backend_enable: value,
        "BackendConfig" => backend_config: value,
        "RequestConfig" => request_config: value,
        "ServiceConfig" => service_config: value,
        "OpenIdConnectConfig" => open_id_connect_config: value,
        "ErrorCodeSamples" => error_code_samples: list("ErrorCodeSample"),
        "ResultDescriptions" => result_descriptions: value,
        "SystemParameters" => system_parameters: list("SystemParameter"),
        "CustomSystemParameters" => custom_system_parameters: list("CustomSystemParameter"),
        "ConstantParameters" => constant_parameters: list("ConstantParameter"),
        "RequestParameters" => request_parameters: list("RequestParameter"),
        "ServiceParameters" => service_parameters: list("ServiceParameter"),
        "ServiceParametersMap" => service_parameters_map: list("ServiceParameterMap"),
        "DeployedInfos" => deployed_infos: list("DeployedInfo"),
        "TagList" => tag_list: list("Tag"),
    }
}

/// Settings of the service, and what it works with.
#[non_exhaustive]
pub struct ServiceConfig {
    /// Name that the aone application goes by. Example: `ib-blank`.
    pub aone_app_name: Option<String>,
    /// Code that stands for the mock status, for programs to act on. Example: `200`.
    pub mock_status_code: Option<i32>,
    /// Header sent to the backend, when it is not simply taken from the client.
    /// Example: `application/x-www-form-urlencoded; charset=UTF-8`.
    pub content_type_value: Option<String>,
    /// Protocol that the service uses. Example: `HTTP`.
    pub service_protocol: Option<String>,
    /// Path under which the service is found. Example: `/object/add`.
    pub service_path: Option<String>,
    /// Where the content type for the backend comes from: `DEFAULT` the gateway, `CUSTOM` a fixed one,
    /// `CLIENT` the request. Example: `CUSTOM`.
    pub content_type_catagory: Option<String>,
    /// URL that the gateway calls, without the path. Example: `http://api.a.com:8080`.
    pub service_address: Option<String>,
    /// Whether the gateway answers with a sample and calls no backend. Example: `TRUE`.
    pub mock: Option<String>,
    /// Whether the service VPC is switched on. Example: `TRUE`.
    pub service_vpc_enable: Option<String>,
    /// Result of the step or check named mock. Example: `test result`.
    pub mock_result: Option<String>,
    /// HTTP method the backend is called with. Example: `POST`.
    pub service_http_method: Option<String>,
    /// How long the service may take before it is given up. Example: `1000`.
    pub service_timeout: Option<i32>,
    /// The mock headers that were found or are concerned, one entry each.
    pub mock_headers: Vec<MockHeader>,
    /// Settings of the VPC, and what it works with.
    pub vpc_config: Option<VpcConfig>,
    /// Settings of the function compute, and what it works with.
    pub function_compute_config: Option<FunctionComputeConfig>,
    /// Settings of the OSS, and what it works with.
    pub oss_config: Option<OssConfig>,
    /// Settings of the event bridge, and what it works with.
    pub event_bridge_config: Option<EventBridgeConfig>,
}

response! {
    ServiceConfig {
        "AoneAppName" => aone_app_name: value,
        "MockStatusCode" => mock_status_code: value,
        "ContentTypeValue" => content_type_value: value,
        "ServiceProtocol" => service_protocol: value,
        "ServicePath" => service_path: value,
        "ContentTypeCatagory" => content_type_catagory: value,
        "ServiceAddress" => service_address: value,
        "Mock" => mock: value,
        "ServiceVpcEnable" => service_vpc_enable: value,
        "MockResult" => mock_result: value,
        "ServiceHttpMethod" => service_http_method: value,
        "ServiceTimeout" => service_timeout: value,
        "MockHeaders" => mock_headers: list("MockHeader"),
        "VpcConfig" => vpc_config: value,
        "FunctionComputeConfig" => function_compute_config: value,
        "OssConfig" => oss_config: value,
        "EventBridgeConfig" => event_bridge_config: value,
    }
}

/// The error code samples that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ErrorCodeSample {
    /// Code for programs to act on, as a rule that of the result. Example: `400`.
    pub code: Option<String>,
    /// Model that is meant: of a device, of data or of an AI. Example: `[\"*\"]`.
    pub model: Option<String>,
    /// Text for people that explains the code or the event beside it.
    /// Example: `Missing the parameter UserId`.
    pub message: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    ErrorCodeSample {
        "Code" => code: value,
        "Model" => model: value,
        "Message" => message: value,
        "Description" => description: value,
    }
}
