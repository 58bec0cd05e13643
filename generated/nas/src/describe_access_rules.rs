// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccessRules`, from `nas/DescribeAccessRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FileSystemType};

/// Lists the rules of a permission group, or one of them.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DescribeAccessRulesRequest::new()
///     .access_group_name("classic-test");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_access_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccessRulesRequest {
    /// **Required.** Name of the permission group, which identifies it within the account and the type
    /// of file system. Example: `classic-test`.
    pub access_group_name: Option<String>,
    /// Identifies one rule within its permission group. Example: `1`.
    pub access_rule_id: Option<String>,
    /// Type of the file system: General-purpose, Extreme or CPFS. Here: `standard`, `extreme`.
    /// Default: `standard`. Example: `standard`.
    pub file_system_type: Option<Open<FileSystemType>>,
    /// Which page of the list to return. Range: at least 1. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `1`.
    pub page_size: Option<i32>,
}

impl DescribeAccessRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessGroupName`, which is required.
    pub fn access_group_name(mut self, value: impl Into<String>) -> Self {
        self.access_group_name = Some(value.into());
        self
    }
    /// Sets `AccessRuleId`.
    pub fn access_rule_id(mut self, value: impl Into<String>) -> Self {
        self.access_rule_id = Some(value.into());
        self
    }
    /// Sets `FileSystemType`.
    pub fn file_system_type(mut self, value: impl Into<Open<FileSystemType>>) -> Self {
        self.file_system_type = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeAccessRulesRequest {
        "AccessGroupName" => access_group_name: query,
        "AccessRuleId" => access_rule_id: query,
        "FileSystemType" => file_system_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeAccessRulesRequest {
    type Response = DescribeAccessRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAccessRules")
        .required(&["AccessGroupName"])
        .read_only();
}

impl Paginated for DescribeAccessRulesRequest {
    type Item = AccessRule;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.access_rules)
    }
}

/// Response to [`DescribeAccessRulesRequest`].
#[non_exhaustive]
pub struct DescribeAccessRulesResponse {
    /// Rules of the permission group, one entry each.
    pub access_rules: Vec<AccessRule>,
    /// Which page of the list this is, counted from one. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `86D89E82-4297-4343-8E1E-A2495B35CC70`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeAccessRulesResponse {
        "AccessRules" => access_rules: list("AccessRule"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Rules of the permission group, one entry each.
#[non_exhaustive]
pub struct AccessRule {
    /// Identifies one rule within its permission group. Example: `1`.
    pub access_rule_id: Option<String>,
    /// Rank of the rule; when several match a client, the one with the lowest number applies.
    /// Range: 1 to 100. Default: `1`. Example: `1`.
    pub priority: Option<i32>,
    /// Whether the clients may write or only read. Default: `RDWR`. Example: `RDWR`.
    pub rw_access: Option<String>,
    /// IPv4 address or range that the rule is for. Example: `10.0.0.1/32`.
    pub source_cidr_ip: Option<String>,
    /// Which users of the client are mapped to the powerless user nobody.
    /// Default: `no_squash`. Example: `no_squash`.
    pub user_access: Option<String>,
    /// IPv6 address or range that the rule is for; excludes an IPv4 range in the same rule.
    /// Example: `2001:250:6000::***`.
    pub ipv6_source_cidr_ip: Option<String>,
    /// Type of the file system: General-purpose, Extreme or CPFS. Example: `standard`.
    pub file_system_type: Option<String>,
    /// Name of the permission group, which identifies it within the account and the type of file
    /// system. Example: `test`.
    pub access_group_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    AccessRule {
        "AccessRuleId" => access_rule_id: value,
        "Priority" => priority: value,
        "RWAccess" => rw_access: value,
        "SourceCidrIp" => source_cidr_ip: value,
        "UserAccess" => user_access: value,
        "Ipv6SourceCidrIp" => ipv6_source_cidr_ip: value,
        "FileSystemType" => file_system_type: value,
        "AccessGroupName" => access_group_name: value,
        "RegionId" => region_id: value,
    }
}
