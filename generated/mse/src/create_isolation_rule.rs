// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateIsolationRule`, from `mse/CreateIsolationRule.md`.

use alicloud_runtime::codegen::*;

/// Creates a rule that limits how many calls to an interface run at once.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::CreateIsolationRuleRequest::new()
///     .namespace("...")
///     .app_name("...")
///     .threshold(1.0)
///     .enable(true)
///     .resource("...");
/// let reply = client.create_isolation_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateIsolationRuleRequest {
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Value from which the rule acts: requests a second, calls at a time or a ratio, by
    /// its kind.
    pub threshold: Option<f64>,
    /// **Required.** Whether the rule is in force.
    pub enable: Option<bool>,
    /// **Required.** Interface of the application that the rule protects, named as in its list of
    /// interfaces.
    pub resource: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Calling application that the rule is limited to.
    pub limit_app: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl CreateIsolationRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `Threshold`, which is required.
    #[inline]
    pub fn threshold(mut self, value: f64) -> Self {
        self.threshold = Some(value);
        self
    }
    /// Sets `Enable`, which is required.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `Resource`, which is required.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `LimitApp`.
    pub fn limit_app(mut self, value: impl Into<String>) -> Self {
        self.limit_app = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    CreateIsolationRuleRequest {
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "Threshold" => threshold: query,
        "Enable" => enable: query,
        "Resource" => resource: query,
        "AppId" => app_id: query,
        "RegionId" => region_id: query,
        "LimitApp" => limit_app: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for CreateIsolationRuleRequest {
    type Response = CreateIsolationRuleResponse;
    type Error = CreateIsolationRuleError;
    const INFO: OperationInfo = super::operation("CreateIsolationRule")
        .required(&["Namespace", "AppName", "Threshold", "Enable", "Resource"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [CreateIsolationRuleError] = &[
        CreateIsolationRuleError::IllegalRequest,
        CreateIsolationRuleError::InvalidParameter,
        CreateIsolationRuleError::NoPermission,
        CreateIsolationRuleError::NotFound,
        CreateIsolationRuleError::InternalError,
    ];
}

/// Response to [`CreateIsolationRuleRequest`].
#[non_exhaustive]
pub struct CreateIsolationRuleResponse {
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4E9FDCFE-0738-493B-B801-82BDFBCB****`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<IsolationRuleData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateIsolationRuleResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct IsolationRuleData {
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// Name that the application is registered under. Example: `spring-cloud-a`.
    pub app_name: Option<String>,
    /// Interface of the application that the rule protects, named as in its list of interfaces.
    /// Example: `/a`.
    pub resource: Option<String>,
    /// Value from which the rule acts, as stored with the rule. Example: `3`.
    pub threshold: Option<f64>,
    /// Whether the rule is in force. Example: `true`.
    pub enable: Option<bool>,
    /// ID that the service gave the application. Example: `hpn9ac29kz@e31a4b871******`.
    pub app_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    IsolationRuleData {
        "Namespace" => namespace: value,
        "Id" => id: value,
        "AppName" => app_name: value,
        "Resource" => resource: value,
        "Threshold" => threshold: value,
        "Enable" => enable: value,
        "AppId" => app_id: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`CreateIsolationRuleRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateIsolationRuleError = super::DocumentedError;
