// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDnsGtmAvailableAlertGroup`, from `alidns/DescribeDnsGtmAvailableAlertGroup.md`.

use alicloud_runtime::codegen::*;

/// Lists the alert contact groups that can be chosen.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDnsGtmAvailableAlertGroupRequest::new();
/// let reply = client.describe_dns_gtm_available_alert_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDnsGtmAvailableAlertGroupRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
}

impl DescribeDnsGtmAvailableAlertGroupRequest {
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
    DescribeDnsGtmAvailableAlertGroupRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeDnsGtmAvailableAlertGroupRequest {
    type Response = DescribeDnsGtmAvailableAlertGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDnsGtmAvailableAlertGroup")
        .read_only();
}

/// Response to [`DescribeDnsGtmAvailableAlertGroupRequest`].
#[non_exhaustive]
pub struct DescribeDnsGtmAvailableAlertGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6856BCF6-11D6-4D7E-AC53-FD579933522B`.
    pub request_id: Option<String>,
    /// Alert contact groups that can be chosen, as a JSON list. Example: `text`.
    pub available_alert_group: Option<String>,
}

response! {
    DescribeDnsGtmAvailableAlertGroupResponse {
        "RequestId" => request_id: value,
        "AvailableAlertGroup" => available_alert_group: value,
    }
}
