// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLocalityRule`, from `mse/UpdateLocalityRule.md`.

use alicloud_runtime::codegen::*;

/// Changes the rule by which an application prefers nodes in the same zone.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateLocalityRuleRequest::new()
///     .region("...")
///     .enable(true);
/// let reply = client.update_locality_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLocalityRuleRequest {
    /// **Required.** Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Space of names that keeps items of different origin apart. Length: at most 64.
    pub namespace: Option<String>,
    /// Name that the application is registered under. Length: at most 64.
    pub app_name: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Whether the rule is in force.
    pub enable: Option<bool>,
    /// The rules that are concerned.
    pub rules: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Value from which the rule acts: requests a second, calls at a time or a ratio, by its kind.
    pub threshold: Option<f64>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateLocalityRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `Enable`, which is required.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `Rules`.
    pub fn rules(mut self, value: impl Into<String>) -> Self {
        self.rules = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `Threshold`.
    #[inline]
    pub fn threshold(mut self, value: f64) -> Self {
        self.threshold = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    UpdateLocalityRuleRequest {
        "Region" => region: query,
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "AppId" => app_id: query,
        "Enable" => enable: query,
        "Rules" => rules: query,
        "Source" => source: query,
        "Threshold" => threshold: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateLocalityRuleRequest {
    type Response = UpdateLocalityRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateLocalityRule")
        .required(&["Region", "Enable"]);
}

/// Response to [`UpdateLocalityRuleRequest`], which the documentation does not describe.
pub type UpdateLocalityRuleResponse = alicloud_runtime::UndocumentedResponse;
