// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddAuthPolicy`, from `mse/AddAuthPolicy.md`.

use alicloud_runtime::codegen::*;

/// Creates a rule that says which applications may call which interfaces of a service.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::AddAuthPolicyRequest::new()
///     .name("...")
///     .source("...")
///     .region("...")
///     .enable("...")
///     .protocol("...")
///     .auth_rule("...");
/// let reply = client.add_auth_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddAuthPolicyRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Where it comes from.
    pub source: Option<String>,
    /// **Required.** Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// **Required.** Whether the rule is in force.
    pub enable: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Framework that the rule's applications use: `SPRING_CLOUD`, `DUBBO` or `istio`.
    pub protocol: Option<String>,
    /// **Required.** Rules in JSON that say which applications may call which interfaces.
    pub auth_rule: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Whether the rule holds by application or by namespace.
    pub auth_type: Option<i32>,
    /// Kubernetes namespace concerned, by its ID.
    pub k8s_namespace: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl AddAuthPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Source`, which is required.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `Enable`, which is required.
    pub fn enable(mut self, value: impl Into<String>) -> Self {
        self.enable = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `Protocol`, which is required.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `AuthRule`, which is required.
    pub fn auth_rule(mut self, value: impl Into<String>) -> Self {
        self.auth_rule = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AuthType`.
    #[inline]
    pub fn auth_type(mut self, value: i32) -> Self {
        self.auth_type = Some(value);
        self
    }
    /// Sets `K8sNamespace`.
    pub fn k8s_namespace(mut self, value: impl Into<String>) -> Self {
        self.k8s_namespace = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    AddAuthPolicyRequest {
        "Name" => name: query,
        "Source" => source: query,
        "Region" => region: query,
        "Enable" => enable: query,
        "AppId" => app_id: query,
        "Protocol" => protocol: query,
        "AuthRule" => auth_rule: query,
        "Namespace" => namespace: query,
        "AuthType" => auth_type: query,
        "K8sNamespace" => k8s_namespace: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for AddAuthPolicyRequest {
    type Response = AddAuthPolicyResponse;
    type Error = AddAuthPolicyError;
    const INFO: OperationInfo = super::operation("AddAuthPolicy")
        .required(&["Name", "Source", "Region", "Enable", "Protocol", "AuthRule"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [AddAuthPolicyError] = &[
        AddAuthPolicyError::IllegalRequest,
        AddAuthPolicyError::InvalidParameter,
        AddAuthPolicyError::NoPermission,
        AddAuthPolicyError::NotFound,
        AddAuthPolicyError::InternalError,
    ];
}

/// Response to [`AddAuthPolicyRequest`].
#[non_exhaustive]
pub struct AddAuthPolicyResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it. Example: `dc63-465d-8ef5-20dc18af****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// Outcome of the call in short, such as an ID or a text.
    pub data: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    AddAuthPolicyResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`AddAuthPolicyRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AddAuthPolicyError = super::DocumentedError;
