// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserErStatus`, from `dcdn/DescribeUserErStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows whether EdgeRoutine is activated for the account or payments are overdue.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeUserErStatusRequest::new();
/// let reply = client.describe_user_er_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserErStatusRequest {}

impl DescribeUserErStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeUserErStatusRequest {}
}

impl Operation for DescribeUserErStatusRequest {
    type Response = DescribeUserErStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUserErStatus").read_only();
}

/// Response to [`DescribeUserErStatusRequest`].
#[non_exhaustive]
pub struct DescribeUserErStatusResponse {
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
    DescribeUserErStatusResponse {
        "InDebt" => in_debt: value,
        "OnService" => on_service: value,
        "RequestId" => request_id: value,
        "InDebtOverdue" => in_debt_overdue: value,
        "Enabled" => enabled: value,
    }
}
