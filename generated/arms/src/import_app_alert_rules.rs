// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ImportAppAlertRules`, from `arms/ImportAppAlertRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates alert rules for several applications from a template or an existing rule.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ImportAppAlertRulesRequest::new()
///     .pids(["..."])
///     .region_id("cn-hangzhou")
///     .template_alert_id("324324234");
/// let reply = client.import_app_alert_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ImportAppAlertRulesRequest {
    /// **Required.** The pids to work on or to narrow the list down to.
    /// Example: `["atc889zkcf@d8deedfa9bfxxxx", "acd129bfcf@d5daebfa6cdxxxx"]`.
    pub pids: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the template alert that the call is about. Example: `324324234`.
    pub template_alert_id: Option<String>,
    /// IDs of the contact groups to work on or to narrow the list down to. Example: `[123, 234]`.
    pub contact_group_ids: Vec<i64>,
    /// Whether the rule comes into force at once. Default: `false`. Example: `true`.
    pub is_auto_start: Option<bool>,
    /// Settings of the templage alert, and what it works with. Example: `text`.
    pub templage_alert_config: Option<String>,
    /// ID of the proxy user that the call is about. Example: `123412**`.
    pub proxy_user_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
}

impl ImportAppAlertRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Pids`, which is required.
    pub fn pids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.pids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TemplateAlertId`.
    pub fn template_alert_id(mut self, value: impl Into<String>) -> Self {
        self.template_alert_id = Some(value.into());
        self
    }
    /// Sets `ContactGroupIds`.
    pub fn contact_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.contact_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `IsAutoStart`.
    #[inline]
    pub fn is_auto_start(mut self, value: bool) -> Self {
        self.is_auto_start = Some(value);
        self
    }
    /// Sets `TemplageAlertConfig`.
    pub fn templage_alert_config(mut self, value: impl Into<String>) -> Self {
        self.templage_alert_config = Some(value.into());
        self
    }
    /// Sets `ProxyUserId`.
    pub fn proxy_user_id(mut self, value: impl Into<String>) -> Self {
        self.proxy_user_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ImportAppAlertRulesRequest {
        "Pids" => pids: query_json,
        "RegionId" => region_id: query,
        "TemplateAlertId" => template_alert_id: query,
        "ContactGroupIds" => contact_group_ids: query_json,
        "IsAutoStart" => is_auto_start: query,
        "TemplageAlertConfig" => templage_alert_config: query,
        "ProxyUserId" => proxy_user_id: query,
        "Tags" => tags: query,
    }
}

impl Operation for ImportAppAlertRulesRequest {
    type Response = ImportAppAlertRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ImportAppAlertRules")
        .required(&["Pids", "RegionId"])
        .region("RegionId");
}

/// Response to [`ImportAppAlertRulesRequest`].
#[non_exhaustive]
pub struct ImportAppAlertRulesResponse {
    /// What the call returns besides its status. Example: `[12174**]`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A5EC8221-08F2-4C95-9AF1-49FD998C****`.
    pub request_id: Option<String>,
}

response! {
    ImportAppAlertRulesResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}
