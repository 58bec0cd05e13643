// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyApiConfiguration`, from `cloudapi/ModifyApiConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Changes single settings of an API's draft; parameters that are left out stay as they are.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ModifyApiConfigurationRequest::new()
///     .api_id("...");
/// let reply = client.modify_api_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyApiConfigurationRequest {
    /// **Required.** One API of the gateway, by the ID from its creation.
    pub api_id: Option<String>,
    /// Display text for the API; unique in its group.
    pub api_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// `PUBLIC` shows the API to every user, `PRIVATE` hides it.
    pub visibility: Option<String>,
    /// Whether every request needs a nonce, which counts once in 15 minutes.
    pub force_nonce_check: Option<bool>,
    /// Whether the API is kept off the Internet.
    pub disable_internet: Option<bool>,
    /// Which kind of application code auth it is or is to be.
    pub app_code_auth_type: Option<String>,
    /// How requests may be signed; matters for applications only.
    pub allow_signature_method: Option<String>,
    /// Who may call the API: authorized applications (`APP`), anyone (`ANONYMOUS`), or holders of an
    /// OpenID Connect token.
    pub auth_type: Option<String>,
    /// Protocol that the request uses.
    pub request_protocol: Option<String>,
    /// HTTP method clients use.
    pub request_http_method: Option<String>,
    /// Path under which the request is found.
    pub request_path: Option<String>,
    /// Way in which the request works.
    pub request_mode: Option<String>,
    /// Notation or file format of the body.
    pub body_format: Option<String>,
    /// Free text that tells people about the post body.
    pub post_body_description: Option<String>,
    /// Address of the data model that the request body follows.
    pub body_model: Option<String>,
    /// Data model, unique in its API group; definitions refer to it.
    pub model_name: Option<String>,
    /// Display text for the backend service.
    pub backend_name: Option<String>,
    /// Protocol that the service uses.
    pub service_protocol: Option<String>,
    /// Settings of the HTTP, and what it works with.
    pub http_config: Option<String>,
    /// Settings of the VPC, and what it works with.
    pub vpc_config: Option<String>,
    /// Settings of the function compute, and what it works with.
    pub function_compute_config: Option<String>,
    /// Settings of the OSS, and what it works with.
    pub oss_config: Option<String>,
    /// Settings of the mock, and what it works with.
    pub mock_config: Option<String>,
    /// How long the service may take before it is given up.
    pub service_timeout: Option<i32>,
    /// Class that the content type belongs to.
    pub content_type_category: Option<String>,
    /// Header sent to the backend, when it is not simply taken from the client.
    pub content_type_value: Option<String>,
    /// Parameters of the request, with their values.
    pub request_parameters: Option<String>,
    /// Parameters of the service, with their values.
    pub service_parameters: Option<String>,
    /// Which parameter of the backend each parameter of the request becomes, as JSON text.
    pub service_parameters_map: Option<String>,
    /// Format of what the backend returns, such as `JSON`; for documentation only.
    pub result_type: Option<String>,
    /// Response shown in the documentation.
    pub result_sample: Option<String>,
    /// Response shown in the documentation for failed requests.
    pub fail_result_sample: Option<String>,
    /// The error code samples that are concerned.
    pub error_code_samples: Option<String>,
    /// Whether a backend defined beforehand is used.
    pub use_backend_service: Option<bool>,
}

impl ModifyApiConfigurationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ApiId`, which is required.
    pub fn api_id(mut self, value: impl Into<String>) -> Self {
        self.api_id = Some(value.into());
        self
    }
    /// Sets `ApiName`.
    pub fn api_name(mut self, value: impl Into<String>) -> Self {
        self.api_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Visibility`.
    pub fn visibility(mut self, value: impl Into<String>) -> Self {
        self.visibility = Some(value.into());
        self
    }
    /// Sets `ForceNonceCheck`.
    #[inline]
    pub fn force_nonce_check(mut self, value: bool) -> Self {
        self.force_nonce_check = Some(value);
        self
    }
    /// Sets `DisableInternet`.
    #[inline]
    pub fn disable_internet(mut self, value: bool) -> Self {
        self.disable_internet = Some(value);
        self
    }
    /// Sets `AppCodeAuthType`.
    pub fn app_code_auth_type(mut self, value: impl Into<String>) -> Self {
        self.app_code_auth_type = Some(value.into());
        self
    }
    /// Sets `AllowSignatureMethod`.
    pub fn allow_signature_method(mut self, value: impl Into<String>) -> Self {
        self.allow_signature_method = Some(value.into());
        self
    }
    /// Sets `AuthType`.
    pub fn auth_type(mut self, value: impl Into<String>) -> Self {
        self.auth_type = Some(value.into());
        self
    }
    /// Sets `RequestProtocol`.
    pub fn request_protocol(mut self, value: impl Into<String>) -> Self {
        self.request_protocol = Some(value.into());
        self
    }
    /// Sets `RequestHttpMethod`.
    pub fn request_http_method(mut self, value: impl Into<String>) -> Self {
        self.request_http_method = Some(value.into());
        self
    }
    /// Sets `RequestPath`.
    pub fn request_path(mut self, value: impl Into<String>) -> Self {
        self.request_path = Some(value.into());
        self
    }
    /// Sets `RequestMode`.
    pub fn request_mode(mut self, value: impl Into<String>) -> Self {
        self.request_mode = Some(value.into());
        self
    }
    /// Sets `BodyFormat`.
    pub fn body_format(mut self, value: impl Into<String>) -> Self {
        self.body_format = Some(value.into());
        self
    }
    /// Sets `PostBodyDescription`.
    pub fn post_body_description(mut self, value: impl Into<String>) -> Self {
        self.post_body_description = Some(value.into());
        self
    }
    /// Sets `BodyModel`.
    pub fn body_model(mut self, value: impl Into<String>) -> Self {
        self.body_model = Some(value.into());
        self
    }
    /// Sets `ModelName`.
    pub fn model_name(mut self, value: impl Into<String>) -> Self {
        self.model_name = Some(value.into());
        self
    }
    /// Sets `BackendName`.
    pub fn backend_name(mut self, value: impl Into<String>) -> Self {
        self.backend_name = Some(value.into());
        self
    }
    /// Sets `ServiceProtocol`.
    pub fn service_protocol(mut self, value: impl Into<String>) -> Self {
        self.service_protocol = Some(value.into());
        self
    }
    /// Sets `HttpConfig`.
    pub fn http_config(mut self, value: impl Into<String>) -> Self {
        self.http_config = Some(value.into());
        self
    }
    /// Sets `VpcConfig`.
    pub fn vpc_config(mut self, value: impl Into<String>) -> Self {
        self.vpc_config = Some(value.into());
        self
    }
    /// Sets `FunctionComputeConfig`.
    pub fn function_compute_config(mut self, value: impl Into<String>) -> Self {
        self.function_compute_config = Some(value.into());
        self
    }
    /// Sets `OssConfig`.
    pub fn oss_config(mut self, value: impl Into<String>) -> Self {
        self.oss_config = Some(value.into());
        self
    }
    /// Sets `MockConfig`.
    pub fn mock_config(mut self, value: impl Into<String>) -> Self {
        self.mock_config = Some(value.into());
        self
    }
    /// Sets `ServiceTimeout`.
    #[inline]
    pub fn service_timeout(mut self, value: i32) -> Self {
        self.service_timeout = Some(value);
        self
    }
    /// Sets `ContentTypeCategory`.
    pub fn content_type_category(mut self, value: impl Into<String>) -> Self {
        self.content_type_category = Some(value.into());
        self
    }
    /// Sets `ContentTypeValue`.
    pub fn content_type_value(mut self, value: impl Into<String>) -> Self {
        self.content_type_value = Some(value.into());
        self
    }
    /// Sets `RequestParameters`.
    pub fn request_parameters(mut self, value: impl Into<String>) -> Self {
        self.request_parameters = Some(value.into());
        self
    }
    /// Sets `ServiceParameters`.
    pub fn service_parameters(mut self, value: impl Into<String>) -> Self {
        self.service_parameters = Some(value.into());
        self
    }
    /// Sets `ServiceParametersMap`.
    pub fn service_parameters_map(mut self, value: impl Into<String>) -> Self {
        self.service_parameters_map = Some(value.into());
        self
    }
    /// Sets `ResultType`.
    pub fn result_type(mut self, value: impl Into<String>) -> Self {
        self.result_type = Some(value.into());
        self
    }
    /// Sets `ResultSample`.
    pub fn result_sample(mut self, value: impl Into<String>) -> Self {
        self.result_sample = Some(value.into());
        self
    }
    /// Sets `FailResultSample`.
    pub fn fail_result_sample(mut self, value: impl Into<String>) -> Self {
        self.fail_result_sample = Some(value.into());
        self
    }
    /// Sets `ErrorCodeSamples`.
    pub fn error_code_samples(mut self, value: impl Into<String>) -> Self {
        self.error_code_samples = Some(value.into());
        self
    }
    /// Sets `UseBackendService`.
    #[inline]
    pub fn use_backend_service(mut self, value: bool) -> Self {
        self.use_backend_service = Some(value);
        self
    }
}

request! {
    ModifyApiConfigurationRequest {
        "ApiId" => api_id: query,
        "ApiName" => api_name: query,
        "Description" => description: query,
        "Visibility" => visibility: query,
        "ForceNonceCheck" => force_nonce_check: query,
        "DisableInternet" => disable_internet: query,
        "AppCodeAuthType" => app_code_auth_type: query,
        "AllowSignatureMethod" => allow_signature_method: query,
        "AuthType" => auth_type: query,
        "RequestProtocol" => request_protocol: query,
        "RequestHttpMethod" => request_http_method: query,
        "RequestPath" => request_path: query,
        "RequestMode" => request_mode: query,
        "BodyFormat" => body_format: query,
        "PostBodyDescription" => post_body_description: query,
        "BodyModel" => body_model: query,
        "ModelName" => model_name: query,
        "BackendName" => backend_name: query,
        "ServiceProtocol" => service_protocol: query,
        "HttpConfig" => http_config: query,
        "VpcConfig" => vpc_config: query,
        "FunctionComputeConfig" => function_compute_config: query,
        "OssConfig" => oss_config: query,
        "MockConfig" => mock_config: query,
        "ServiceTimeout" => service_timeout: query,
        "ContentTypeCategory" => content_type_category: query,
        "ContentTypeValue" => content_type_value: query,
        "RequestParameters" => request_parameters: query,
        "ServiceParameters" => service_parameters: query,
        "ServiceParametersMap" => service_parameters_map: query,
        "ResultType" => result_type: query,
        "ResultSample" => result_sample: query,
        "FailResultSample" => fail_result_sample: query,
        "ErrorCodeSamples" => error_code_samples: query,
        "UseBackendService" => use_backend_service: query,
    }
}

impl Operation for ModifyApiConfigurationRequest {
    type Response = ModifyApiConfigurationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyApiConfiguration")
        .required(&["ApiId"]);
}

/// Response to [`ModifyApiConfigurationRequest`].
pub type ModifyApiConfigurationResponse = alicloud_runtime::EmptyResponse;
