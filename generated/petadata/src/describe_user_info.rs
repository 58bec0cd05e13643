// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserInfo`, from `petadata/DescribeUserInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows whether the account is verified, its balance and how many resources it has.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::DescribeUserInfoRequest::new();
/// let reply = client.describe_user_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserInfoRequest {}

impl DescribeUserInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeUserInfoRequest {}
}

impl Operation for DescribeUserInfoRequest {
    type Response = DescribeUserInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUserInfo").read_only();
}

/// Response to [`DescribeUserInfoRequest`].
#[non_exhaustive]
pub struct DescribeUserInfoResponse {
    /// Whether the account has been verified with a real name.
    pub is_authentication: Option<bool>,
    /// Whether the account belongs to the finance cloud.
    pub is_finance: Option<bool>,
    /// How much or how many of this: balance.
    pub balance_amount: Option<String>,
    /// How many there are of this: already has resource.
    pub already_has_resource_num: Option<Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2BE0609F-70DE-4AC0-AD02-0019A60198AE`.
    pub request_id: Option<String>,
}

response! {
    DescribeUserInfoResponse {
        "IsAuthentication" => is_authentication: value,
        "IsFinance" => is_finance: value,
        "BalanceAmount" => balance_amount: value,
        "AlreadyHasResourceNum" => already_has_resource_num: value,
        "RequestId" => request_id: value,
    }
}
