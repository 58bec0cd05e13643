// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDeployedApi`, from `cloudapi/DescribeDeployedApi.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConstantParameter, ErrorCodeSample, FunctionComputeConfig, MockHeader, OpenIdConnectConfig, RequestParameter, ResultDescription, ServiceParameter, ServiceParameterMap, SystemParameter};

/// Shows the API definition that is running in an environment, which may differ from the draft.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeDeployedApiRequest::new()
///     .api_id("...")
///     .stage_name("...");
/// let reply = client.describe_deployed_api(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDeployedApiRequest {
    /// API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** One API of the gateway, by the ID from its creation.
    pub api_id: Option<String>,
    /// **Required.** Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for
    /// trials.
    pub stage_name: Option<String>,
}

impl DescribeDeployedApiRequest {
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
}

request! {
    DescribeDeployedApiRequest {
        "GroupId" => group_id: query,
        "ApiId" => api_id: query,
        "StageName" => stage_name: query,
    }
}

impl Operation for DescribeDeployedApiRequest {
    type Response = DescribeDeployedApiResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDeployedApi")
        .required(&["ApiId", "StageName"])
        .read_only();
}

/// Response to [`DescribeDeployedApiRequest`].
#[non_exhaustive]
pub struct DescribeDeployedApiResponse {
    /// One API of the gateway, by the ID from its creation.
    /// Example: `4eed13a57d4e42fbb51316be8a5329ff`.
    pub api_id: Option<String>,
    /// Format of what the backend returns, such as `JSON`; for documentation only. Example: `HTML`.
    pub result_type: Option<String>,
    /// Whether the API is kept off the Internet. Example: `true`.
    pub disable_internet: Option<bool>,
    /// Data model that responses of the API follow; for documentation.
    pub result_body_model: Option<String>,
    /// Response shown in the documentation. Example: `{code: 200, message:'success', data: ''}`.
    pub result_sample: Option<String>,
    /// How requests may be signed. Example: `HmacSHA256`.
    pub allow_signature_method: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
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
    /// Example: `EF924FE4-2EDD-4CD3-89EC-34E4708574E7`.
    pub request_id: Option<String>,
    /// Free text that describes the item to people. Example: `Api description`.
    pub description: Option<String>,
    /// Display text for the API group; unique in the account. Example: `Weather`.
    pub group_name: Option<String>,
    /// API group, which holds APIs under common domains. Example: `bc77f5b49c974437a9912ea3755cd834`.
    pub group_id: Option<String>,
    /// Time that is set or recorded for this: deployed. Example: `2022-07-25T17:47:51Z`.
    pub deployed_time: Option<Timestamp>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    /// Example: `RELEASE`.
    pub stage_name: Option<String>,
    /// Display text for the API; unique in its group. Example: `weather`.
    pub api_name: Option<String>,
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
    DescribeDeployedApiResponse {
        "ApiId" => api_id: value,
        "ResultType" => result_type: value,
        "DisableInternet" => disable_internet: value,
        "ResultBodyModel" => result_body_model: value,
        "ResultSample" => result_sample: value,
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
        "ApiName" => api_name: value,
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

/// Settings of the request, and what it works with.
#[non_exhaustive]
pub struct RequestConfig {
    /// Address of the data model that the request body follows.
    pub body_model: Option<String>,
    /// Path under which the request is found. Example: `/api/billing/test/[type]`.
    pub request_path: Option<String>,
    /// HTTP method clients use. Example: `POST`.
    pub request_http_method: Option<String>,
    /// Notation or file format of the body. Example: `STREAM`.
    pub body_format: Option<String>,
    /// Way in which the request works. Example: `MAPPING`.
    pub request_mode: Option<String>,
    /// Free text that tells people about the post body. Example: `fwefwef`.
    pub post_body_description: Option<String>,
    /// Protocol that the request uses. Example: `HTTP`.
    pub request_protocol: Option<String>,
}

response! {
    RequestConfig {
        "BodyModel" => body_model: value,
        "RequestPath" => request_path: value,
        "RequestHttpMethod" => request_http_method: value,
        "BodyFormat" => body_format: value,
        "RequestMode" => request_mode: value,
        "PostBodyDescription" => post_body_description: value,
        "RequestProtocol" => request_protocol: value,
    }
}

/// Settings of the service, and what it works with.
#[non_exhaustive]
pub struct ServiceConfig {
    /// ID of the virtual private cloud. Example: `vpc-uf6kg9x8sx2tbxxxx`.
    pub vpc_id: Option<String>,
    /// Code that stands for the mock status, for programs to act on. Example: `200`.
    pub mock_status_code: Option<i32>,
    /// Path under which the service is found. Example: `/object/add`.
    pub service_path: Option<String>,
    /// Whether the gateway answers with a sample and calls no backend. Example: `TRUE`.
    pub mock: Option<String>,
    /// URL that the gateway calls, without the path. Example: `http://api.a.com:8080`.
    pub service_address: Option<String>,
    /// Whether the service VPC is switched on. Example: `TRUE`.
    pub service_vpc_enable: Option<String>,
    /// Result of the step or check named mock. Example: `test result`.
    pub mock_result: Option<String>,
    /// HTTP method the backend is called with. Example: `POST`.
    pub service_http_method: Option<String>,
    /// Protocol that the service uses. Example: `HTTP`.
    pub service_protocol: Option<String>,
    /// How long the service may take before it is given up. Example: `1000`.
    pub service_timeout: Option<i32>,
    /// The mock headers that were found or are concerned, one entry each.
    pub mock_headers: Vec<MockHeader>,
    /// Settings of the VPC, and what it works with.
    pub vpc_config: Option<VpcConfig>,
    /// Settings of the function compute, and what it works with.
    pub function_compute_config: Option<FunctionComputeConfig>,
}

response! {
    ServiceConfig {
        "VpcId" => vpc_id: value,
        "MockStatusCode" => mock_status_code: value,
        "ServicePath" => service_path: value,
        "Mock" => mock: value,
        "ServiceAddress" => service_address: value,
        "ServiceVpcEnable" => service_vpc_enable: value,
        "MockResult" => mock_result: value,
        "ServiceHttpMethod" => service_http_method: value,
        "ServiceProtocol" => service_protocol: value,
        "ServiceTimeout" => service_timeout: value,
        "MockHeaders" => mock_headers: list("MockHeader"),
        "VpcConfig" => vpc_config: value,
        "FunctionComputeConfig" => function_compute_config: value,
    }
}

/// Settings of the VPC, and what it works with.
#[non_exhaustive]
pub struct VpcConfig {
    /// ID of the virtual private cloud. Example: `vpc-2zeafsc3fygk1***`.
    pub vpc_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-bp1h497hkijewv2***`.
    pub instance_id: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `8080`.
    pub port: Option<i32>,
    /// Name that people know the item by. Example: `glmall-app-test`.
    pub name: Option<String>,
}

response! {
    VpcConfig {
        "VpcId" => vpc_id: value,
        "InstanceId" => instance_id: value,
        "Port" => port: value,
        "Name" => name: value,
    }
}
