// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnWafService`, from `dcdn/DescribeDcdnWafService.md`.

use alicloud_runtime::codegen::*;

/// Shows the DCDN WAF service: activation time, edition, status, and billing by requests and rules.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnWafServiceRequest::new();
/// let reply = client.describe_dcdn_waf_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnWafServiceRequest {}

impl DescribeDcdnWafServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeDcdnWafServiceRequest {}
}

impl Operation for DescribeDcdnWafServiceRequest {
    type Response = DescribeDcdnWafServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnWafService").read_only();
}

/// Response to [`DescribeDcdnWafServiceRequest`].
#[non_exhaustive]
pub struct DescribeDcdnWafServiceResponse {
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
    /// Which kind of request billing it is or is to be. Example: `dcdn_waf_req`.
    pub request_billing_type: Option<String>,
    /// Which of the editions on sale it is. Example: `dcdnwaf_afterpay`.
    pub edition: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4A95CA90-E0F2-1BF6-99E0-8C1510CAF649`.
    pub request_id: Option<String>,
    /// Time that is set or recorded for this: opening. Example: `2021-09-26T16:00:00Z`.
    pub opening_time: Option<Timestamp>,
    /// Whether the feature or the item is switched on. Example: `on`.
    pub enabled: Option<String>,
    /// Which kind of rule billing it is or is to be. Example: `dcdn_waf_rule`.
    pub rule_billing_type: Option<String>,
}

response! {
    DescribeDcdnWafServiceResponse {
        "Status" => status: value,
        "RequestBillingType" => request_billing_type: value,
        "Edition" => edition: value,
        "RequestId" => request_id: value,
        "OpeningTime" => opening_time: value,
        "Enabled" => enabled: value,
        "RuleBillingType" => rule_billing_type: value,
    }
}
