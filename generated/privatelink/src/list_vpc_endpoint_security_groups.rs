// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVpcEndpointSecurityGroups`, from `privatelink/ListVpcEndpointSecurityGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists the security groups that an endpoint belongs to.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::ListVpcEndpointSecurityGroupsRequest::new()
///     .endpoint_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_vpc_endpoint_security_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVpcEndpointSecurityGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 0 to 50.
    pub max_results: Option<i32>,
    /// **Required.** Endpoint to work on.
    pub endpoint_id: Option<String>,
}

impl ListVpcEndpointSecurityGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `EndpointId`, which is required.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
}

request! {
    ListVpcEndpointSecurityGroupsRequest {
        "RegionId" => region_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "EndpointId" => endpoint_id: query,
    }
}

impl Operation for ListVpcEndpointSecurityGroupsRequest {
    type Response = ListVpcEndpointSecurityGroupsResponse;
    type Error = ListVpcEndpointSecurityGroupsError;
    const INFO: OperationInfo = super::operation("ListVpcEndpointSecurityGroups")
        .required(&["RegionId", "EndpointId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListVpcEndpointSecurityGroupsError] = &[
        ListVpcEndpointSecurityGroupsError::EndpointNotFound,
    ];
}

impl Paginated for ListVpcEndpointSecurityGroupsRequest {
    type Item = SecurityGroup;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.security_groups)
    }
}

/// Response to [`ListVpcEndpointSecurityGroupsRequest`].
#[non_exhaustive]
pub struct ListVpcEndpointSecurityGroupsResponse {
    /// The security groups that were found or are concerned, one entry each.
    pub security_groups: Vec<SecurityGroup>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// How many items match in all, over all pages. Example: `12`.
    pub total_count: Option<i32>,
}

response! {
    ListVpcEndpointSecurityGroupsResponse {
        "SecurityGroups" => security_groups: list(""),
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
    }
}

/// The security groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SecurityGroup {
    /// ID of the security group, whose rules filter the traffic. Example: `sg-hp33bw6ynvm2yb0e****`.
    pub security_group_id: Option<String>,
    /// State that the security group is in. Example: `Attached`.
    pub security_group_status: Option<String>,
}

response! {
    SecurityGroup {
        "SecurityGroupId" => security_group_id: value,
        "SecurityGroupStatus" => security_group_status: value,
    }
}

/// Errors that the documentation of [`ListVpcEndpointSecurityGroupsRequest`] names.
///
/// - [`EndpointNotFound`](super::DocumentedError::EndpointNotFound)
pub type ListVpcEndpointSecurityGroupsError = super::DocumentedError;
