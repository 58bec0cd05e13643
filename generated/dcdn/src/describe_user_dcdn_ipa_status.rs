// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserDcdnIpaStatus`, from `dcdn/DescribeUserDcdnIpaStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows whether IPA is activated for the account and whether payments are overdue.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeUserDcdnIpaStatusRequest::new();
/// let reply = client.describe_user_dcdn_ipa_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserDcdnIpaStatusRequest {}

impl DescribeUserDcdnIpaStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeUserDcdnIpaStatusRequest {}
}

impl Operation for DescribeUserDcdnIpaStatusRequest {
    type Response = DescribeUserDcdnIpaStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUserDcdnIpaStatus")
        .read_only();
}

/// Response to [`DescribeUserDcdnIpaStatusRequest`].
#[non_exhaustive]
pub struct DescribeUserDcdnIpaStatusResponse {
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enabled: Option<bool>,
    /// Whether payments are overdue. Example: `false`.
    pub in_debt: Option<bool>,
    /// Whether the debt has lasted beyond the time granted. Example: `false`.
    pub in_debt_overdue: Option<bool>,
    /// Whether the account can use the service at present. Example: `true`.
    pub on_service: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4F51E9C3-728F-4E35-952D-0ED87A06A8A1`.
    pub request_id: Option<String>,
}

response! {
    DescribeUserDcdnIpaStatusResponse {
        "Enabled" => enabled: value,
        "InDebt" => in_debt: value,
        "InDebtOverdue" => in_debt_overdue: value,
        "OnService" => on_service: value,
        "RequestId" => request_id: value,
    }
}
