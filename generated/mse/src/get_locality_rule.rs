// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLocalityRule`, from `mse/GetLocalityRule.md`.

use alicloud_runtime::codegen::*;

/// Returns the rule by which an application prefers callers' nodes in the same zone.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetLocalityRuleRequest::new()
///     .region("...");
/// let reply = client.get_locality_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLocalityRuleRequest {
    /// **Required.** Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Space of names that keeps items of different origin apart. Length: at most 64.
    pub namespace: Option<String>,
    /// Name that the application is registered under. Length: at most 64.
    pub app_name: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetLocalityRuleRequest {
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
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GetLocalityRuleRequest {
        "Region" => region: query,
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "AppId" => app_id: query,
        "Source" => source: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetLocalityRuleRequest {
    type Response = GetLocalityRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetLocalityRule")
        .required(&["Region"])
        .read_only();
}

/// Response to [`GetLocalityRuleRequest`], which the documentation does not describe.
pub type GetLocalityRuleResponse = alicloud_runtime::UndocumentedResponse;
