// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAlertRules`, from `arms/DeleteAlertRules.md`.

use alicloud_runtime::codegen::*;

/// Deletes several alert rules with one call.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteAlertRulesRequest::new()
///     .alert_ids([1])
///     .region_id("cn-hangzhou");
/// let reply = client.delete_alert_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAlertRulesRequest {
    /// **Required.** IDs of the alerts to work on or to narrow the list down to.
    /// Example: `[123, 234]`.
    pub alert_ids: Vec<i64>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Default: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the proxy user that the call is about. Example: `123412**`.
    pub proxy_user_id: Option<String>,
}

impl DeleteAlertRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AlertIds`, which is required.
    pub fn alert_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.alert_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ProxyUserId`.
    pub fn proxy_user_id(mut self, value: impl Into<String>) -> Self {
        self.proxy_user_id = Some(value.into());
        self
    }
}

request! {
    DeleteAlertRulesRequest {
        "AlertIds" => alert_ids: query_json,
        "RegionId" => region_id: query,
        "ProxyUserId" => proxy_user_id: query,
    }
}

impl Operation for DeleteAlertRulesRequest {
    type Response = DeleteAlertRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAlertRules")
        .required(&["AlertIds", "RegionId"])
        .success_flag("IsSuccess")
        .region("RegionId");
}

/// Response to [`DeleteAlertRulesRequest`].
#[non_exhaustive]
pub struct DeleteAlertRulesResponse {
    /// Whether the is succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C21AB7CF-B7AF-410F-BD61-82D1567F****`.
    pub request_id: Option<String>,
}

response! {
    DeleteAlertRulesResponse {
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}
