// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecurityGroups`, from `ens/DescribeSecurityGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists security groups with basic attributes; rules come from
/// [`DescribeSecurityGroupAttribute`](super::Client::describe_security_group_attribute).
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeSecurityGroupsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_security_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSecurityGroupsRequest {
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// Name that the security group goes by.
    pub security_group_name: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
}

impl DescribeSecurityGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupName`.
    pub fn security_group_name(mut self, value: impl Into<String>) -> Self {
        self.security_group_name = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeSecurityGroupsRequest {
        "SecurityGroupId" => security_group_id: query,
        "SecurityGroupName" => security_group_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeSecurityGroupsRequest {
    type Response = DescribeSecurityGroupsResponse;
    type Error = DescribeSecurityGroupsError;
    const INFO: OperationInfo = super::operation("DescribeSecurityGroups").read_only();
    const ERRORS: &'static [DescribeSecurityGroupsError] = &[
        DescribeSecurityGroupsError::MissingParameter,
        DescribeSecurityGroupsError::NoPermission,
        DescribeSecurityGroupsError::InvalidParameterAny,
        DescribeSecurityGroupsError::InvalidParameter,
        DescribeSecurityGroupsError::InvalidSecurityGroupIdNotFound,
        DescribeSecurityGroupsError::SecurityGroupRuleConflictDuplicated,
        DescribeSecurityGroupsError::AuthorizationLimitExceed,
        DescribeSecurityGroupsError::SecurityGroupRuleNotFound,
        DescribeSecurityGroupsError::IncorrectInstanceStatus,
        DescribeSecurityGroupsError::InvalidInstanceIdNotFound,
        DescribeSecurityGroupsError::DependencyViolation,
        DescribeSecurityGroupsError::EnsInterfaceError,
        DescribeSecurityGroupsError::CallInterface,
    ];
}

impl Paginated for DescribeSecurityGroupsRequest {
    type Item = SecurityGroup;
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
        Some(&mut response.security_groups)
    }
}

/// Response to [`DescribeSecurityGroupsRequest`].
#[non_exhaustive]
pub struct DescribeSecurityGroupsResponse {
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `49`.
    pub total_count: Option<i32>,
    /// The security groups that were found or are concerned, one entry each.
    pub security_groups: Vec<SecurityGroup>,
}

response! {
    DescribeSecurityGroupsResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "SecurityGroups" => security_groups: list("SecurityGroup"),
    }
}

/// The security groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SecurityGroup {
    /// When the item was created. Example: `2019-11-01T06:08:46Z`.
    pub creation_time: Option<Timestamp>,
    /// How many there are of this: instance. Example: `5`.
    pub instance_count: Option<i32>,
    /// Free text that describes the item to people. Example: `TestDescription`.
    pub description: Option<String>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-bp67acfmxazb4ph***`.
    pub security_group_id: Option<String>,
    /// Name that the security group goes by. Example: `DocTest`.
    pub security_group_name: Option<String>,
}

response! {
    SecurityGroup {
        "CreationTime" => creation_time: value,
        "InstanceCount" => instance_count: value,
        "Description" => description: value,
        "SecurityGroupId" => security_group_id: value,
        "SecurityGroupName" => security_group_name: value,
    }
}

/// Errors that the documentation of [`DescribeSecurityGroupsRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`SecurityGroupRuleConflictDuplicated`](super::DocumentedError::SecurityGroupRuleConflictDuplicated)
/// - [`AuthorizationLimitExceed`](super::DocumentedError::AuthorizationLimitExceed)
/// - [`SecurityGroupRuleNotFound`](super::DocumentedError::SecurityGroupRuleNotFound)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`DependencyViolation`](super::DocumentedError::DependencyViolation)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type DescribeSecurityGroupsError = super::DocumentedError;
