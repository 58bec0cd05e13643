// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListQuotaAlarms`, from `quotas/ListQuotaAlarms.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dimension};

/// Lists the alerts on quota usage that have been set.
///
/// ```no_run
/// # async fn example(client: alicloud_quotas::Client) -> Result<(), alicloud_quotas::Error> {
/// let request = alicloud_quotas::ListQuotaAlarmsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_quota_alarms(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListQuotaAlarmsRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: at most 200.
    pub max_results: Option<i32>,
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Name that the alert goes by.
    pub alarm_name: Option<String>,
    /// Code that stands for the quota action, for programs to act on.
    pub quota_action_code: Option<String>,
    /// The quota dimensions to work on or to narrow the list down to. Items: at most 5.
    pub quota_dimensions: Vec<Dimension>,
}

impl ListQuotaAlarmsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `ProductCode`.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `AlarmName`.
    pub fn alarm_name(mut self, value: impl Into<String>) -> Self {
        self.alarm_name = Some(value.into());
        self
    }
    /// Sets `QuotaActionCode`.
    pub fn quota_action_code(mut self, value: impl Into<String>) -> Self {
        self.quota_action_code = Some(value.into());
        self
    }
    /// Sets `QuotaDimensions`.
    pub fn quota_dimensions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Dimension>>,
    ) -> Self {
        self.quota_dimensions = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListQuotaAlarmsRequest {
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
        "ProductCode" => product_code: form,
        "AlarmName" => alarm_name: form,
        "QuotaActionCode" => quota_action_code: form,
        "QuotaDimensions" => quota_dimensions: form,
    }
}

impl Operation for ListQuotaAlarmsRequest {
    type Response = ListQuotaAlarmsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListQuotaAlarms").read_only();
}

impl Paginated for ListQuotaAlarmsRequest {
    type Item = QuotaAlarm;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.quota_alarms)
    }
}

/// Response to [`ListQuotaAlarmsRequest`].
#[non_exhaustive]
pub struct ListQuotaAlarmsResponse {
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// The quota alerts that were found or are concerned, one entry each.
    pub quota_alarms: Vec<QuotaAlarm>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `1`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `87F3B755-3BD2-4C76-B36A-93247002918C`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `1`.
    pub max_results: Option<i32>,
}

response! {
    ListQuotaAlarmsResponse {
        "TotalCount" => total_count: value,
        "QuotaAlarms" => quota_alarms: list(""),
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
    }
}

/// The quota alerts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct QuotaAlarm {
    /// Share of the quota at which the alert is raised. Example: `80`.
    pub threshold_percent: Option<f64>,
    /// Whether the alert looks at what is used (`used`) or at what is left (`usable`).
    /// Example: `used`.
    pub threshold_type: Option<String>,
    /// The quota dimensions that are concerned. Example: `{"regionId":"cn-hangzhou"}`.
    pub quota_dimensions: Option<Value>,
    /// When the item was created. Example: `2020-11-27T07:23:34Z`.
    pub create_time: Option<Timestamp>,
    /// Code that stands for the quota action, for programs to act on. Example: `q_hvnoqv`.
    pub quota_action_code: Option<String>,
    /// Name that the alert goes by. Example: `text`.
    pub alarm_name: Option<String>,
    /// Whom the alert is sent to. Example: `accountContact`.
    pub notify_target: Option<String>,
    /// The notify channels that were found or are concerned, one entry each. Example: `sms`.
    pub notify_channels: Vec<String>,
    /// How much of the quota has been used. Example: `73`.
    pub quota_usage: Option<f64>,
    /// How much is allowed at present. Example: `200`.
    pub quota_value: Option<f64>,
    /// ID of the alert that the item belongs to or stands for.
    /// Example: `a2efa7fc-832f-47bb-8054-39e28012****`.
    pub alarm_id: Option<String>,
    /// Value at which it takes effect. Example: `160`.
    pub threshold: Option<f64>,
    /// Code or name of the product concerned. Example: `config`.
    pub product_code: Option<String>,
    /// Address that is called with the alert. Example: `https://www.aliyun.com/webhook`.
    pub web_hook: Option<String>,
    /// Value at which the exceed sets in. Example: `false`.
    pub exceed_threshold: Option<bool>,
}

response! {
    QuotaAlarm {
        "ThresholdPercent" => threshold_percent: value,
        "ThresholdType" => threshold_type: value,
        "QuotaDimensions" => quota_dimensions: value,
        "CreateTime" => create_time: value,
        "QuotaActionCode" => quota_action_code: value,
        "AlarmName" => alarm_name: value,
        "NotifyTarget" => notify_target: value,
        "NotifyChannels" => notify_channels: list(""),
        "QuotaUsage" => quota_usage: value,
        "QuotaValue" => quota_value: value,
        "AlarmId" => alarm_id: value,
        "Threshold" => threshold: value,
        "ProductCode" => product_code: value,
        "WebHook" => web_hook: value,
        "ExceedThreshold" => exceed_threshold: value,
    }
}
