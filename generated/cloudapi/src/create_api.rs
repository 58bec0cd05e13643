// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateApi`, from `cloudapi/CreateApi.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates an API definition in a group; callers cannot use it before it is deployed.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::CreateApiRequest::new()
///     .group_id("...")
///     .api_name("...")
///     .visibility("...")
///     .request_config("...")
///     .service_config("...");
/// let reply = client.create_api(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateApiRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** Display text for the API; unique in its group.
    pub api_name: Option<String>,
    /// **Required.** `PUBLIC` shows the API to every user, `PRIVATE` hides it.
    pub visibility: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Who may call the API: authorized applications (`APP`), anyone (`ANONYMOUS`), or holders of an
    /// OpenID Connect token.
    pub auth_type: Option<String>,
    /// **Required.** Settings of the request, and what it works with.
    pub request_config: Option<String>,
    /// **Required.** Settings of the service, and what it works with.
    pub service_config: Option<String>,
    /// Parameters of the request, with their values.
    pub request_parameters: Option<String>,
    /// Parameters of the system, with their values.
    pub system_parameters: Option<String>,
    /// Parameters of the constant, with their values.
    pub constant_parameters: Option<String>,
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
    /// The result descriptions that are concerned.
    pub result_descriptions: Option<String>,
    /// Settings of the open id connect, and what it works with.
    pub open_id_connect_config: Option<String>,
    /// How requests may be signed; matters for applications only.
    pub allow_signature_method: Option<String>,
    /// Role of the API in two-way communication: `COMMON`, or one to register, unregister or notify
    /// clients.
    pub web_socket_api_type: Option<String>,
    /// Data model that responses of the API follow; for documentation.
    pub result_body_model: Option<String>,
    /// Whether every request needs a nonce, which counts once in 15 minutes.
    pub force_nonce_check: Option<bool>,
    /// Whether the API is kept off the Internet.
    pub disable_internet: Option<bool>,
    /// Which kind of application code auth it is or is to be.
    pub app_code_auth_type: Option<String>,
    /// Backend service, set up once and used by many APIs.
    pub backend_id: Option<String>,
    /// Whether the backend is switched on.
    pub backend_enable: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tag: Vec<Tag>,
}

impl CreateApiRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `ApiName`, which is required.
    pub fn api_name(mut self, value: impl Into<String>) -> Self {
        self.api_name = Some(value.into());
        self
    }
    /// Sets `Visibility`, which is required.
    pub fn visibility(mut self, value: impl Into<String>) -> Self {
        self.visibility = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `AuthType`.
    pub fn auth_type(mut self, value: impl Into<String>) -> Self {
        self.auth_type = Some(value.into());
        self
    }
    /// Sets `RequestConfig`, which is required.
    pub fn request_config(mut self, value: impl Into<String>) -> Self {
        self.request_config = Some(value.into());
        self
    }
    /// Sets `ServiceConfig`, which is required.
    pub fn service_config(mut self, value: impl Into<String>) -> Self {
        self.service_config = Some(value.into());
        self
    }
    /// Sets `RequestParameters`.
    pub fn request_parameters(mut self, value: impl Into<String>) -> Self {
        self.request_parameters = Some(value.into());
        self
    }
    /// Sets `SystemParameters`.
    pub fn system_parameters(mut self, value: impl Into<String>) -> Self {
        self.system_parameters = Some(value.into());
        self
    }
    /// Sets `ConstantParameters`.
    pub fn constant_parameters(mut self, value: impl Into<String>) -> Self {
        self.constant_parameters = Some(value.into());
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
    /// Sets `ResultDescriptions`.
    pub fn result_descriptions(mut self, value: impl Into<String>) -> Self {
        self.result_descriptions = Some(value.into());
        self
    }
    /// Sets `OpenIdConnectConfig`.
    pub fn open_id_connect_config(mut self, value: impl Into<String>) -> Self {
        self.open_id_connect_config = Some(value.into());
        self
    }
    /// Sets `AllowSignatureMethod`.
    pub fn allow_signature_method(mut self, value: impl Into<String>) -> Self {
        self.allow_signature_method = Some(value.into());
        self
    }
    /// Sets `WebSocketApiType`.
    pub fn web_socket_api_type(mut self, value: impl Into<String>) -> Self {
        self.web_socket_api_type = Some(value.into());
        self
    }
    /// Sets `ResultBodyModel`.
    pub fn result_body_model(mut self, value: impl Into<String>) -> Self {
        self.result_body_model = Some(value.into());
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
    /// Sets `BackendId`.
    pub fn backend_id(mut self, value: impl Into<String>) -> Self {
        self.backend_id = Some(value.into());
        self
    }
    /// Sets `BackendEnable`.
    #[inline]
    pub fn backend_enable(mut self, value: bool) -> Self {
        self.backend_enable = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateApiRequest {
        "GroupId" => group_id: query,
        "ApiName" => api_name: query,
        "Visibility" => visibility: query,
        "Description" => description: query,
        "AuthType" => auth_type: query,
        "RequestConfig" => request_config: query,
        "ServiceConfig" => service_config: query,
        "RequestParameters" => request_parameters: form,
        "SystemParameters" => system_parameters: form,
        "ConstantParameters" => constant_parameters: form,
        "ServiceParameters" => service_parameters: form,
        "ServiceParametersMap" => service_parameters_map: form,
        "ResultType" => result_type: query,
        "ResultSample" => result_sample: form,
        "FailResultSample" => fail_result_sample: form,
        "ErrorCodeSamples" => error_code_samples: form,
        "ResultDescriptions" => result_descriptions: form,
        "OpenIdConnectConfig" => open_id_connect_config: query,
        "AllowSignatureMethod" => allow_signature_method: query,
        "WebSocketApiType" => web_socket_api_type: query,
        "ResultBodyModel" => result_body_model: query,
        "ForceNonceCheck" => force_nonce_check: query,
        "DisableInternet" => disable_internet: query,
        "AppCodeAuthType" => app_code_auth_type: query,
        "BackendId" => backend_id: query,
        "BackendEnable" => backend_enable: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateApiRequest {
    type Response = CreateApiResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateApi")
        .required(
            &["GroupId", "ApiName", "Visibility", "RequestConfig", "ServiceConfig"],
        );
}

/// Response to [`CreateApiRequest`].
#[non_exhaustive]
pub struct CreateApiResponse {
    /// One API of the gateway, by the ID from its creation.
    /// Example: `8afff6c8c4c6447abb035812e4d66b65`.
    pub api_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6C87A26A-6A18-4B8E-8099-705278381A2C`.
    pub request_id: Option<String>,
}

response! {
    CreateApiResponse {
        "ApiId" => api_id: value,
        "RequestId" => request_id: value,
    }
}
