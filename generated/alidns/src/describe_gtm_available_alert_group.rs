// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGtmAvailableAlertGroup`, from `alidns/DescribeGtmAvailableAlertGroup.md`.

use alicloud_runtime::codegen::*;

/// Lists the alert contact groups that can be chosen.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeGtmAvailableAlertGroupRequest::new();
/// let reply = client.describe_gtm_available_alert_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGtmAvailableAlertGroupRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
}

impl DescribeGtmAvailableAlertGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeGtmAvailableAlertGroupRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeGtmAvailableAlertGroupRequest {
    type Response = DescribeGtmAvailableAlertGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeGtmAvailableAlertGroup")
        .read_only();
}

/// Response to [`DescribeGtmAvailableAlertGroupRequest`].
#[non_exhaustive]
pub struct DescribeGtmAvailableAlertGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `29D0F8F8-5499-4F6C-9FDC-1EE13BF55925`.
    pub request_id: Option<String>,
    /// Alert contact groups that can be chosen, as a JSON list. Example: `text`.
    pub available_alert_group: Option<String>,
}

response! {
    DescribeGtmAvailableAlertGroupResponse {
        "RequestId" => request_id: value,
        "AvailableAlertGroup" => available_alert_group: value,
    }
}
