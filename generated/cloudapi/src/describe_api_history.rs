// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApiHistory`, from `cloudapi/DescribeApiHistory.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackendConfig, ConstantParameter, ErrorCodeSample, EventBridgeConfig, FunctionComputeConfig, MockHeader, OpenIdConnectConfig, OssConfig, RequestConfig, RequestParameter, ResultDescription, ServiceParameter, ServiceParameterMap, SystemParameter, VpcConfig};

/// Shows the definition of an API as it was deployed in one historical version.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeApiHistoryRequest::new()
///     .api_id("...")
///     .stage_name("...")
///     .history_version("...");
/// let reply = client.describe_api_history(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApiHistoryRequest {
    /// API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** One API of the gateway, by the ID from its creation.
    pub api_id: Option<String>,
    /// **Required.** Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for
    /// trials.
    pub stage_name: Option<String>,
    /// **Required.** Earlier published definition of the API, by its number.
    pub history_version: Option<String>,
}

impl DescribeApiHistoryRequest {
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
    /// Sets `StageName`, which is required.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
        self
    }
    /// Sets `HistoryVersion`, which is required.
    pub fn history_version(mut self, value: impl Into<String>) -> Self {
        self.history_version = Some(value.into());
        self
    }
}

request! {
    DescribeApiHistoryRequest {
        "GroupId" => group_id: query,
        "ApiId" => api_id: query,
        "StageName" => stage_name: query,
        "HistoryVersion" => history_version: query,
    }
}

impl Operation for DescribeApiHistoryRequest {
    type Response = DescribeApiHistoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApiHistory")
        .required(&["ApiId", "StageName", "HistoryVersion"])
        .read_only();
}

/// Response to [`DescribeApiHistoryRequest`].
#[non_exhaustive]
pub struct DescribeApiHistoryResponse {
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
    /// One API of the gateway, by the ID from its creation.
    /// Example: `bebf996e4b3d445d83078094b72b0d91`.
    pub api_id: Option<String>,
    /// Format of what the backend returns, such as `JSON`; for documentation only.
    pub result_type: Option<String>,
    /// Role of the API in two-way communication: `COMMON`, or one to register, unregister or notify
    /// clients. Example: `COMMON`.
    pub web_socket_api_type: Option<String>,
    /// Whether the API is kept off the Internet. Example: `true`.
    pub disable_internet: Option<bool>,
    /// Data model that responses of the API follow; for documentation.
    pub result_body_model: Option<String>,
    /// Response shown in the documentation. Example: `text`.
    pub result_sample: Option<String>,
    /// Which kind of application code auth it is or is to be. Example: `HEADER`.
    pub app_code_auth_type: Option<String>,
    /// How requests may be signed. Example: `HmacSHA256`.
    pub allow_signature_method: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether every request needs a nonce, which counts once in 15 minutes. Example: `true`.
    pub force_nonce_check: Option<bool>,
    /// `PUBLIC` shows the API to every user, `PRIVATE` hides it. Example: `PUBLIC`.
    pub visibility: Option<String>,
    /// Response shown in the documentation for failed requests.
    /// Example: `{"errorCode":"fail","errorMessage":"param invalid"}`.
    pub fail_result_sample: Option<String>,
    /// Who may call the API: authorized applications (`APP`), anyone (`ANONYMOUS`), or holders of an
    /// OpenID Connect token. Example: `APP`.
    pub auth_type: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6C87A26A-6A18-4B8E-8099-705278381A2C`.
    pub request_id: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Display text for the API group; unique in the account. Example: `dev_api`.
    pub group_name: Option<String>,
    /// API group, which holds APIs under common domains. Example: `cfb6ef799bf54fffabb0f02019ad2581`.
    pub group_id: Option<String>,
    /// Time that is set or recorded for this: deployed. Example: `2021-06-1113:57:38`.
    pub deployed_time: Option<String>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    /// Example: `RELEASE`.
    pub stage_name: Option<String>,
    /// Earlier published definition of the API, by its number. Example: `20211022134156663`.
    pub history_version: Option<String>,
    /// Display text for the API; unique in its group. Example: `text`.
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
    /// The result descriptions that were found or are concerned, one entry each.
    pub result_descriptions: Vec<ResultDescription>,
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
}

response! {
    DescribeApiHistoryResponse {
        "Status" => status: value,
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
        "RequestId" => request_id: value,
        "Description" => description: value,
        "GroupName" => group_name: value,
        "GroupId" => group_id: value,
        "DeployedTime" => deployed_time: value,
        "StageName" => stage_name: value,
        "HistoryVersion" => history_version: value,
        "ApiName" => api_name: value,
        "BackendEnable" => backend_enable: value,
        "BackendConfig" => backend_config: value,
        "RequestConfig" => request_config: value,
        "ServiceConfig" => service_config: value,
        "OpenIdConnectConfig" => open_id_connect_config: value,
        "ErrorCodeSamples" => error_code_samples: list("ErrorCodeSample"),
        "ResultDescriptions" => result_descriptions: list("ResultDescription"),
        "SystemParameters" => system_parameters: list("SystemParameter"),
        "CustomSystemParameters" => custom_system_parameters: list("CustomSystemParameter"),
        "ConstantParameters" => constant_parameters: list("ConstantParameter"),
        "RequestParameters" => request_parameters: list("RequestParameter"),
        "ServiceParameters" => service_parameters: list("ServiceParameter"),
        "ServiceParametersMap" => service_parameters_map: list("ServiceParameterMap"),
    }
}

/// Settings of the service, and what it works with.
#[non_exhaustive]
pub struct ServiceConfig {
    /// ID of the virtual private cloud. Example: `vpc-uf6kg9x8sx2tbxxxx`.
    pub vpc_id: Option<String>,
    /// Code that stands for the mock status, for programs to act on. Example: `200`.
    pub mock_status_code: Option<i32>,
    /// Header sent to the backend, when it is not simply taken from the client.
    /// Example: `application/json`.
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
        "VpcId" => vpc_id: value,
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
