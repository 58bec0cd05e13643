// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteWebFlowRules`, from `mse/DeleteWebFlowRules.md`.

use alicloud_runtime::codegen::*;

/// Deletes traffic rules for the web interfaces of an application.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeleteWebFlowRulesRequest::new()
///     .namespace("...")
///     .ids("...")
///     .app_name("...");
/// let reply = client.delete_web_flow_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteWebFlowRulesRequest {
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Entries to work on, by their IDs; several at once.
    pub ids: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DeleteWebFlowRulesRequest {
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
    /// Sets `Ids`, which is required.
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.ids = Some(value.into());
        self
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DeleteWebFlowRulesRequest {
        "Namespace" => namespace: query,
        "Ids" => ids: query,
        "AppName" => app_name: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DeleteWebFlowRulesRequest {
    type Response = DeleteWebFlowRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteWebFlowRules")
        .required(&["Namespace", "Ids", "AppName"]);
}

/// Response to [`DeleteWebFlowRulesRequest`], which the documentation does not describe.
pub type DeleteWebFlowRulesResponse = alicloud_runtime::UndocumentedResponse;
