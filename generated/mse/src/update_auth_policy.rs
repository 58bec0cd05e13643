// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAuthPolicy`, from `mse/UpdateAuthPolicy.md`.

use alicloud_runtime::codegen::*;

/// Changes a rule that says which applications may call which interfaces.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateAuthPolicyRequest::new()
///     .id("...");
/// let reply = client.update_auth_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAuthPolicyRequest {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// **Required.** Rule to change, by its number.
    pub id: Option<String>,
    /// Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Whether the rule is in force.
    pub enable: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Framework that the rule's applications use: `SPRING_CLOUD`, `DUBBO` or `istio`.
    pub protocol: Option<String>,
    /// Rules in JSON that say which applications may call which interfaces.
    pub auth_rule: Option<String>,
    /// Kubernetes namespace concerned, by its ID.
    pub k8s_namespace: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateAuthPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `Enable`.
    pub fn enable(mut self, value: impl Into<String>) -> Self {
        self.enable = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `AuthRule`.
    pub fn auth_rule(mut self, value: impl Into<String>) -> Self {
        self.auth_rule = Some(value.into());
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
    UpdateAuthPolicyRequest {
        "Name" => name: query,
        "Source" => source: query,
        "Id" => id: query,
        "Region" => region: query,
        "Enable" => enable: query,
        "AppId" => app_id: query,
        "Protocol" => protocol: query,
        "AuthRule" => auth_rule: query,
        "K8sNamespace" => k8s_namespace: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateAuthPolicyRequest {
    type Response = UpdateAuthPolicyResponse;
    type Error = UpdateAuthPolicyError;
    const INFO: OperationInfo = super::operation("UpdateAuthPolicy")
        .required(&["Id"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [UpdateAuthPolicyError] = &[
        UpdateAuthPolicyError::IllegalRequest,
        UpdateAuthPolicyError::InvalidParameter,
        UpdateAuthPolicyError::NoPermission,
        UpdateAuthPolicyError::NotFound,
        UpdateAuthPolicyError::InternalError,
    ];
}

/// Response to [`UpdateAuthPolicyRequest`].
#[non_exhaustive]
pub struct UpdateAuthPolicyResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `83E3909D-D26F-5D97-B73B-407A26***`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Outcome of the call in short, such as an ID or a text.
    pub data: Option<String>,
    /// Result code; `200` stands for success. Example: `500`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateAuthPolicyResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UpdateAuthPolicyRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateAuthPolicyError = super::DocumentedError;
