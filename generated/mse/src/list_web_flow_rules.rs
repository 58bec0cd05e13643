// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListWebFlowRules`, from `mse/ListWebFlowRules.md`.

use alicloud_runtime::codegen::*;

/// Lists the traffic rules for the web interfaces of an application.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListWebFlowRulesRequest::new()
///     .app_name("...");
/// let reply = client.list_web_flow_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListWebFlowRulesRequest {
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// Part of an interface's name that narrows the rules down.
    pub resource_search_key: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Interface of the application that the rule protects, named as in its list of interfaces.
    pub resource: Option<String>,
    /// Which page of the list to return.
    pub page_index: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListWebFlowRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `ResourceSearchKey`.
    pub fn resource_search_key(mut self, value: impl Into<String>) -> Self {
        self.resource_search_key = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `Resource`.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
        self
    }
    /// Sets `PageIndex`.
    #[inline]
    pub fn page_index(mut self, value: i32) -> Self {
        self.page_index = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListWebFlowRulesRequest {
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "ResourceSearchKey" => resource_search_key: query,
        "AppId" => app_id: query,
        "Resource" => resource: query,
        "PageIndex" => page_index: query,
        "PageSize" => page_size: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListWebFlowRulesRequest {
    type Response = ListWebFlowRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListWebFlowRules")
        .required(&["AppName"])
        .read_only();
}

/// Response to [`ListWebFlowRulesRequest`], which the documentation does not describe.
pub type ListWebFlowRulesResponse = alicloud_runtime::UndocumentedResponse;
