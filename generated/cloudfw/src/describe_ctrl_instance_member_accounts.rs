// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCtrlInstanceMemberAccounts`, from `cloudfw/DescribeCtrlInstanceMemberAccounts.md`.

use alicloud_runtime::codegen::*;

/// Lists the member accounts under control of the Cloud Firewall instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeCtrlInstanceMemberAccountsRequest::new();
/// let reply = client.describe_ctrl_instance_member_accounts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCtrlInstanceMemberAccountsRequest {}

impl DescribeCtrlInstanceMemberAccountsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeCtrlInstanceMemberAccountsRequest {}
}

impl Operation for DescribeCtrlInstanceMemberAccountsRequest {
    type Response = DescribeCtrlInstanceMemberAccountsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCtrlInstanceMemberAccounts")
        .read_only();
}

/// Response to [`DescribeCtrlInstanceMemberAccountsRequest`], which the documentation does not describe.
pub type DescribeCtrlInstanceMemberAccountsResponse = alicloud_runtime::UndocumentedResponse;
