// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceRdAccounts`, from `cloudfw/DescribeInstanceRdAccounts.md`.

use alicloud_runtime::codegen::*;

/// Lists accounts of the resource directory for the Cloud Firewall instance, found by UID or name.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeInstanceRdAccountsRequest::new();
/// let reply = client.describe_instance_rd_accounts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceRdAccountsRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
    /// Name that the member display goes by.
    pub member_display_name: Option<String>,
    /// Free text that tells people about the member.
    pub member_desc: Option<String>,
}

impl DescribeInstanceRdAccountsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    pub fn current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
    /// Sets `MemberDisplayName`.
    pub fn member_display_name(mut self, value: impl Into<String>) -> Self {
        self.member_display_name = Some(value.into());
        self
    }
    /// Sets `MemberDesc`.
    pub fn member_desc(mut self, value: impl Into<String>) -> Self {
        self.member_desc = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceRdAccountsRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "MemberUid" => member_uid: query,
        "MemberDisplayName" => member_display_name: query,
        "MemberDesc" => member_desc: query,
    }
}

impl Operation for DescribeInstanceRdAccountsRequest {
    type Response = DescribeInstanceRdAccountsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceRdAccounts")
        .read_only();
}

/// Response to [`DescribeInstanceRdAccountsRequest`], which the documentation does not describe.
pub type DescribeInstanceRdAccountsResponse = alicloud_runtime::UndocumentedResponse;
