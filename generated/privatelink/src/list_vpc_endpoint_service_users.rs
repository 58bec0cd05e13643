// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVpcEndpointServiceUsers`, from `privatelink/ListVpcEndpointServiceUsers.md`.

use alicloud_runtime::codegen::*;

/// Lists the whitelist of an endpoint service.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::ListVpcEndpointServiceUsersRequest::new()
///     .service_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_vpc_endpoint_service_users(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVpcEndpointServiceUsersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 0 to 1000.
    pub max_results: Option<i32>,
    /// **Required.** Endpoint service to work on.
    pub service_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Range: 0 to 9223372036854776000.
    pub user_id: Option<i64>,
    /// Which kind of user list it is or is to be.
    pub user_list_type: Option<String>,
}

impl ListVpcEndpointServiceUsersRequest {
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
    /// Sets `ServiceId`, which is required.
    pub fn service_id(mut self, value: impl Into<String>) -> Self {
        self.service_id = Some(value.into());
        self
    }
    /// Sets `UserId`.
    #[inline]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `UserListType`.
    pub fn user_list_type(mut self, value: impl Into<String>) -> Self {
        self.user_list_type = Some(value.into());
        self
    }
}

request! {
    ListVpcEndpointServiceUsersRequest {
        "RegionId" => region_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ServiceId" => service_id: query,
        "UserId" => user_id: query,
        "UserListType" => user_list_type: query,
    }
}

impl Operation for ListVpcEndpointServiceUsersRequest {
    type Response = ListVpcEndpointServiceUsersResponse;
    type Error = ListVpcEndpointServiceUsersError;
    const INFO: OperationInfo = super::operation("ListVpcEndpointServiceUsers")
        .required(&["RegionId", "ServiceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListVpcEndpointServiceUsersError] = &[
        ListVpcEndpointServiceUsersError::EndpointServiceNotFound,
    ];
}

impl Paginated for ListVpcEndpointServiceUsersRequest {
    type Item = User;
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
        Some(&mut response.users)
    }
}

/// Response to [`ListVpcEndpointServiceUsersRequest`].
#[non_exhaustive]
pub struct ListVpcEndpointServiceUsersResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// The users that were found or are concerned, one entry each.
    pub users: Vec<User>,
    /// The user ARNs that were found or are concerned, one entry each.
    pub user_arns: Vec<UserARN>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<String>,
}

response! {
    ListVpcEndpointServiceUsersResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "Users" => users: list(""),
        "UserARNs" => user_arns: list(""),
        "TotalCount" => total_count: value,
    }
}

/// The users that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct User {
    /// ID of the user or account that the call or the item is about. Example: `12345678`.
    pub user_id: Option<i64>,
}

response! {
    User {
        "UserId" => user_id: value,
    }
}

/// The user ARNs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct UserARN {
    /// Users, as ARN, who may connect to the service. Example: `acs:ram:*::*`.
    pub user_arn: Option<String>,
}

response! {
    UserARN {
        "UserARN" => user_arn: value,
    }
}

/// Errors that the documentation of [`ListVpcEndpointServiceUsersRequest`] names.
///
/// - [`EndpointServiceNotFound`](super::DocumentedError::EndpointServiceNotFound)
pub type ListVpcEndpointServiceUsersError = super::DocumentedError;
