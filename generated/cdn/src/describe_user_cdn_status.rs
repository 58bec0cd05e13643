// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserCdnStatus`, from `cdn/DescribeUserCdnStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the account can use the service and whether payments are overdue.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeUserCdnStatusRequest::new();
/// let reply = client.describe_user_cdn_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserCdnStatusRequest {}

impl DescribeUserCdnStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeUserCdnStatusRequest {}
}

impl Operation for DescribeUserCdnStatusRequest {
    type Response = DescribeUserCdnStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUserCdnStatus").read_only();
}

/// Response to [`DescribeUserCdnStatusRequest`].
#[non_exhaustive]
pub struct DescribeUserCdnStatusResponse {
    /// Whether payments for the service are overdue. Example: `false`.
    pub in_debt: Option<bool>,
    /// Whether the account can use the service at present. Example: `true`.
    pub on_service: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `39B1DC7F-9D25-5D54-8F02-6EE26A7F48CA`.
    pub request_id: Option<String>,
    /// Whether the debt has lasted beyond the time granted. Example: `false`.
    pub in_debt_overdue: Option<bool>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enabled: Option<bool>,
}

response! {
    DescribeUserCdnStatusResponse {
        "InDebt" => in_debt: value,
        "OnService" => on_service: value,
        "RequestId" => request_id: value,
        "InDebtOverdue" => in_debt_overdue: value,
        "Enabled" => enabled: value,
    }
}
