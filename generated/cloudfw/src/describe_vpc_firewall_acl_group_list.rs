// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcFirewallAclGroupList`, from `cloudfw/DescribeVpcFirewallAclGroupList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Lists the policy groups of VPC firewalls, with the number of rules in each.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeVpcFirewallAclGroupListRequest::new()
///     .firewall_configure_status("configured");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vpc_firewall_acl_group_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpcFirewallAclGroupListRequest {
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<Open<Lang>>,
    /// State of the firewall configure, to narrow the list down to or to be put into.
    /// Example: `configured`.
    pub firewall_configure_status: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub current_page: Option<String>,
    /// How many items a page holds at most. Range: at most 50. Example: `10`.
    pub page_size: Option<String>,
    /// ID of the firewall that the call is about.
    pub firewall_id: Option<String>,
}

impl DescribeVpcFirewallAclGroupListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `FirewallConfigureStatus`.
    pub fn firewall_configure_status(mut self, value: impl Into<String>) -> Self {
        self.firewall_configure_status = Some(value.into());
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
    /// Sets `FirewallId`.
    pub fn firewall_id(mut self, value: impl Into<String>) -> Self {
        self.firewall_id = Some(value.into());
        self
    }
}

request! {
    DescribeVpcFirewallAclGroupListRequest {
        "Lang" => lang: query,
        "FirewallConfigureStatus" => firewall_configure_status: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "FirewallId" => firewall_id: query,
    }
}

impl Operation for DescribeVpcFirewallAclGroupListRequest {
    type Response = DescribeVpcFirewallAclGroupListResponse;
    type Error = DescribeVpcFirewallAclGroupListError;
    const INFO: OperationInfo = super::operation("DescribeVpcFirewallAclGroupList")
        .read_only();
    const ERRORS: &'static [DescribeVpcFirewallAclGroupListError] = &[
        DescribeVpcFirewallAclGroupListError::ErrorAliUid,
        DescribeVpcFirewallAclGroupListError::ErrorDBSelectError,
        DescribeVpcFirewallAclGroupListError::ErrorPageNo,
    ];
}

impl Paginated for DescribeVpcFirewallAclGroupListRequest {
    type Item = AclGroupList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.acl_group_list)
    }
}

/// Response to [`DescribeVpcFirewallAclGroupListRequest`].
#[non_exhaustive]
pub struct DescribeVpcFirewallAclGroupListResponse {
    /// Items of the kind ACL group that were found or are concerned.
    pub acl_group_list: Vec<AclGroupList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CBF1E9B7-D6A0-4E9E-AD3E-2B47E6C2837D`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeVpcFirewallAclGroupListResponse {
        "AclGroupList" => acl_group_list: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Items of the kind ACL group that were found or are concerned.
#[non_exhaustive]
pub struct AclGroupList {
    /// ID of the ACL group that the item belongs to or stands for.
    /// Example: `vfw-a42bbb7b887148c9****`.
    pub acl_group_id: Option<String>,
    /// Name that the ACL group goes by. Example: `group_test`.
    pub acl_group_name: Option<String>,
    /// Member account that it belongs to. Example: `258039427902****`.
    pub member_uid: Option<String>,
    /// How many there are of this: ACL rule. Example: `9`.
    pub acl_rule_count: Option<i32>,
    /// Whether this is the default one of its kind. Example: `true`.
    pub is_default: Option<bool>,
}

response! {
    AclGroupList {
        "AclGroupId" => acl_group_id: value,
        "AclGroupName" => acl_group_name: value,
        "MemberUid" => member_uid: value,
        "AclRuleCount" => acl_rule_count: value,
        "IsDefault" => is_default: value,
    }
}

/// Errors that the documentation of [`DescribeVpcFirewallAclGroupListRequest`] names.
///
/// - [`ErrorAliUid`](super::DocumentedError::ErrorAliUid)
/// - [`ErrorDBSelectError`](super::DocumentedError::ErrorDBSelectError)
/// - [`ErrorPageNo`](super::DocumentedError::ErrorPageNo)
pub type DescribeVpcFirewallAclGroupListError = super::DocumentedError;
