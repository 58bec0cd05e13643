// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserLogserviceStatus`, from `dcdn/DescribeUserLogserviceStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows whether Simple Log Service is activated for the account or payments are overdue.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeUserLogserviceStatusRequest::new();
/// let reply = client.describe_user_logservice_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserLogserviceStatusRequest {}

impl DescribeUserLogserviceStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeUserLogserviceStatusRequest {}
}

impl Operation for DescribeUserLogserviceStatusRequest {
    type Response = DescribeUserLogserviceStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUserLogserviceStatus")
        .read_only();
}

/// Response to [`DescribeUserLogserviceStatusRequest`].
#[non_exhaustive]
pub struct DescribeUserLogserviceStatusResponse {
    /// Whether payments are overdue. Example: `false`.
    pub in_debt: Option<bool>,
    /// Whether the account can use the service at present. Example: `true`.
    pub on_service: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4F51E9C3-728F-4E35-952D-0ED87A06A8A1`.
    pub request_id: Option<String>,
    /// Whether the debt has lasted beyond the time granted. Example: `false`.
    pub in_debt_overdue: Option<bool>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enabled: Option<bool>,
}

response! {
    DescribeUserLogserviceStatusResponse {
        "InDebt" => in_debt: value,
        "OnService" => on_service: value,
        "RequestId" => request_id: value,
        "InDebtOverdue" => in_debt_overdue: value,
        "Enabled" => enabled: value,
    }
}
