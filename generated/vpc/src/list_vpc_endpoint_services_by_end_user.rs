// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVpcEndpointServicesByEndUser`, from `vpc/ListVpcEndpointServicesByEndUser.md`.

use alicloud_runtime::codegen::*;

/// Lists the endpoint services for which gateway endpoints can be created.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ListVpcEndpointServicesByEndUserRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_vpc_endpoint_services_by_end_user(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVpcEndpointServicesByEndUserRequest {
    /// Cloud service that the gateway endpoint leads to, by its full name.
    pub service_name: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i64>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ListVpcEndpointServicesByEndUserRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ListVpcEndpointServicesByEndUserRequest {
        "ServiceName" => service_name: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ListVpcEndpointServicesByEndUserRequest {
    type Response = ListVpcEndpointServicesByEndUserResponse;
    type Error = ListVpcEndpointServicesByEndUserError;
    const INFO: OperationInfo = super::operation("ListVpcEndpointServicesByEndUser")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListVpcEndpointServicesByEndUserError] = &[
        ListVpcEndpointServicesByEndUserError::ResourceNotFoundEndpointServiceId,
        ListVpcEndpointServicesByEndUserError::IllegalParamNextToken,
    ];
}

impl Paginated for ListVpcEndpointServicesByEndUserRequest {
    type Item = Service;
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
        Some(&mut response.services)
    }
}

/// Response to [`ListVpcEndpointServicesByEndUserRequest`].
#[non_exhaustive]
pub struct ListVpcEndpointServicesByEndUserResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0AB1129F-32C1-5E4D-9E22-E4A859CA46EB`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i64>,
    /// The services that were found or are concerned, one entry each.
    pub services: Vec<Service>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<String>,
}

response! {
    ListVpcEndpointServicesByEndUserResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "Services" => services: list(""),
        "TotalCount" => total_count: value,
    }
}

/// The services that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Service {
    /// ID of the service that the item belongs to or stands for.
    /// Example: `vpces-m5enwdmilo210aibo9****`.
    pub service_id: Option<String>,
    /// Cloud service that the gateway endpoint leads to, by its full name.
    /// Example: `com.aliyun.cn-hangzhou.oss`.
    pub service_name: Option<String>,
    /// Policy, as JSON, that an endpoint for the service gets unless another is given.
    /// Example: `text`.
    pub default_policy_document: Option<String>,
    /// Whether endpoints of the service can have an access policy. Example: `true`.
    pub support_policy: Option<bool>,
    /// Domain name of the cloud service behind the endpoint service.
    /// Example: `oss-admin.aliyuncs.com`.
    pub service_domain: Option<String>,
}

response! {
    Service {
        "ServiceId" => service_id: value,
        "ServiceName" => service_name: value,
        "DefaultPolicyDocument" => default_policy_document: value,
        "SupportPolicy" => support_policy: value,
        "ServiceDomain" => service_domain: value,
    }
}

/// Errors that the documentation of [`ListVpcEndpointServicesByEndUserRequest`] names.
///
/// - [`ResourceNotFoundEndpointServiceId`](super::DocumentedError::ResourceNotFoundEndpointServiceId)
/// - [`IllegalParamNextToken`](super::DocumentedError::IllegalParamNextToken)
pub type ListVpcEndpointServicesByEndUserError = super::DocumentedError;
