// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAlertRule`, from `arms/UpdateAlertRule.md`.

use alicloud_runtime::codegen::*;

/// Changes an application or browser monitoring alert rule and its contact groups.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::UpdateAlertRuleRequest::new()
///     .region_id("cn-hangzhou")
///     .templage_alert_config("text")
///     .alert_id(1234567);
/// let reply = client.update_alert_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAlertRuleRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the contact groups to work on or to narrow the list down to. Example: `[123, 234]`.
    pub contact_group_ids: Option<String>,
    /// Whether the rule comes into force at once. Example: `true`.
    pub is_auto_start: Option<bool>,
    /// **Required.** Settings of the templage alert, and what it works with. Example: `text`.
    pub templage_alert_config: Option<String>,
    /// **Required.** ID of the alert that the call is about. Example: `1234567`.
    pub alert_id: Option<i64>,
}

impl UpdateAlertRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ContactGroupIds`.
    pub fn contact_group_ids(mut self, value: impl Into<String>) -> Self {
        self.contact_group_ids = Some(value.into());
        self
    }
    /// Sets `IsAutoStart`.
    #[inline]
    pub fn is_auto_start(mut self, value: bool) -> Self {
        self.is_auto_start = Some(value);
        self
    }
    /// Sets `TemplageAlertConfig`, which is required.
    pub fn templage_alert_config(mut self, value: impl Into<String>) -> Self {
        self.templage_alert_config = Some(value.into());
        self
    }
    /// Sets `AlertId`, which is required.
    #[inline]
    pub fn alert_id(mut self, value: i64) -> Self {
        self.alert_id = Some(value);
        self
    }
}

request! {
    UpdateAlertRuleRequest {
        "RegionId" => region_id: query,
        "ContactGroupIds" => contact_group_ids: query,
        "IsAutoStart" => is_auto_start: query,
        "TemplageAlertConfig" => templage_alert_config: query,
        "AlertId" => alert_id: query,
    }
}

impl Operation for UpdateAlertRuleRequest {
    type Response = UpdateAlertRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAlertRule")
        .required(&["RegionId", "TemplageAlertConfig", "AlertId"])
        .region("RegionId");
}

/// Response to [`UpdateAlertRuleRequest`].
#[non_exhaustive]
pub struct UpdateAlertRuleResponse {
    /// What the call returns besides its status.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6A9AEA84-7186-4D8D-B498-4585C6A2****`.
    pub request_id: Option<String>,
    /// ID of the alert that the item belongs to or stands for. Example: `1234567`.
    pub alert_id: Option<i64>,
}

response! {
    UpdateAlertRuleResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "AlertId" => alert_id: value,
    }
}
