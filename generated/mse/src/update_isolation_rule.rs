// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateIsolationRule`, from `mse/UpdateIsolationRule.md`.

use alicloud_runtime::codegen::*;

/// Changes an isolation rule of an application.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateIsolationRuleRequest::new()
///     .namespace("...")
///     .app_name("...")
///     .rule_id(1);
/// let reply = client.update_isolation_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateIsolationRuleRequest {
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Rule to work on, by the number under which the list operation shows it.
    pub rule_id: Option<i64>,
    /// Value from which the rule acts: requests a second, calls at a time or a ratio, by its kind.
    pub threshold: Option<f64>,
    /// Whether the rule is in force.
    pub enable: Option<bool>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Calling application that the rule is limited to.
    pub limit_app: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateIsolationRuleRequest {
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
    /// Sets `RuleId`, which is required.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
    /// Sets `Threshold`.
    #[inline]
    pub fn threshold(mut self, value: f64) -> Self {
        self.threshold = Some(value);
        self
    }
    /// Sets `Enable`.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
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
    UpdateIsolationRuleRequest {
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "RuleId" => rule_id: query,
        "Threshold" => threshold: query,
        "Enable" => enable: query,
        "AppId" => app_id: query,
        "LimitApp" => limit_app: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateIsolationRuleRequest {
    type Response = UpdateIsolationRuleResponse;
    type Error = UpdateIsolationRuleError;
    const INFO: OperationInfo = super::operation("UpdateIsolationRule")
        .required(&["Namespace", "AppName", "RuleId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateIsolationRuleError] = &[
        UpdateIsolationRuleError::IllegalRequest,
        UpdateIsolationRuleError::InvalidParameter,
        UpdateIsolationRuleError::NoPermission,
        UpdateIsolationRuleError::NotFound,
        UpdateIsolationRuleError::InternalError,
    ];
}

/// Response to [`UpdateIsolationRuleRequest`].
#[non_exhaustive]
pub struct UpdateIsolationRuleResponse {
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
    UpdateIsolationRuleResponse {
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
    /// ID that the service gave the application. Example: `hkhon1po62@c3df23522bXXXXX`.
    pub app_id: Option<String>,
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
    }
}

/// Errors that the documentation of [`UpdateIsolationRuleRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateIsolationRuleError = super::DocumentedError;
