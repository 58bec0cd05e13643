// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExpressConnectRouterRouteEntries`, from `expressconnectrouter/DescribeExpressConnectRouterRouteEntries.md`.

use alicloud_runtime::codegen::*;

/// Lists the routes of an Express Connect router, by destination, next hop or AS path.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::DescribeExpressConnectRouterRouteEntriesRequest::new()
///     .ecr_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_express_connect_router_route_entries(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeExpressConnectRouterRouteEntriesRequest {
    /// **Required.** Express Connect router that the call works on.
    pub ecr_id: Option<String>,
    /// Region that the query lies in.
    pub query_region_id: Option<String>,
    /// Address range of the destination, in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// ID of the nexthop instance that the call is about.
    pub nexthop_instance_id: Option<String>,
    /// Path under which the as is found.
    pub as_path: Option<String>,
    /// BGP communities of the route.
    pub community: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DescribeExpressConnectRouterRouteEntriesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EcrId`, which is required.
    pub fn ecr_id(mut self, value: impl Into<String>) -> Self {
        self.ecr_id = Some(value.into());
        self
    }
    /// Sets `QueryRegionId`.
    pub fn query_region_id(mut self, value: impl Into<String>) -> Self {
        self.query_region_id = Some(value.into());
        self
    }
    /// Sets `DestinationCidrBlock`.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }
    /// Sets `NexthopInstanceId`.
    pub fn nexthop_instance_id(mut self, value: impl Into<String>) -> Self {
        self.nexthop_instance_id = Some(value.into());
        self
    }
    /// Sets `AsPath`.
    pub fn as_path(mut self, value: impl Into<String>) -> Self {
        self.as_path = Some(value.into());
        self
    }
    /// Sets `Community`.
    pub fn community(mut self, value: impl Into<String>) -> Self {
        self.community = Some(value.into());
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DescribeExpressConnectRouterRouteEntriesRequest {
        "EcrId" => ecr_id: form,
        "QueryRegionId" => query_region_id: form,
        "DestinationCidrBlock" => destination_cidr_block: form,
        "NexthopInstanceId" => nexthop_instance_id: form,
        "AsPath" => as_path: form,
        "Community" => community: form,
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for DescribeExpressConnectRouterRouteEntriesRequest {
    type Response = DescribeExpressConnectRouterRouteEntriesResponse;
    type Error = DescribeExpressConnectRouterRouteEntriesError;
    const INFO: OperationInfo = super::operation(
            "DescribeExpressConnectRouterRouteEntries",
        )
        .required(&["EcrId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .read_only();
    const ERRORS: &'static [DescribeExpressConnectRouterRouteEntriesError] = &[
        DescribeExpressConnectRouterRouteEntriesError::OperationFailedCallingEcYaochi,
        DescribeExpressConnectRouterRouteEntriesError::IllegalParamFormatDestinationCidrBlock,
        DescribeExpressConnectRouterRouteEntriesError::MissingParamAny,
        DescribeExpressConnectRouterRouteEntriesError::IllegalParamFormatAny,
        DescribeExpressConnectRouterRouteEntriesError::IllegalParamAny,
        DescribeExpressConnectRouterRouteEntriesError::ResourceNotFoundEcrId,
    ];
}

impl Paginated for DescribeExpressConnectRouterRouteEntriesRequest {
    type Item = RouteEntriesList;
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
        Some(&mut response.route_entries_list)
    }
}

/// Response to [`DescribeExpressConnectRouterRouteEntriesRequest`].
#[non_exhaustive]
pub struct DescribeExpressConnectRouterRouteEntriesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6FABF516-FED3-5697-BDA2-B18C5D9A****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code that stands for the dynamic, for programs to act on. Example: `IllegalParamFormat.EcrId`.
    pub dynamic_code: Option<String>,
    /// Text for people about the dynamic. Example: `text`.
    pub dynamic_message: Option<String>,
    /// Which permission the caller lacked, when the call was refused.
    /// Example: `Authentication is failed for ****`.
    pub access_denied_detail: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// Items of the kind route entries that were found or are concerned.
    pub route_entries_list: Vec<RouteEntriesList>,
}

response! {
    DescribeExpressConnectRouterRouteEntriesResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "AccessDeniedDetail" => access_denied_detail: value,
        "TotalCount" => total_count: value,
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "RouteEntriesList" => route_entries_list: list(""),
    }
}

/// Items of the kind route entries that were found or are concerned.
#[non_exhaustive]
pub struct RouteEntriesList {
    /// Address range of the destination, in CIDR notation. Example: `192.168.0.**/**`.
    pub destination_cidr_block: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `ACTIVE`.
    pub status: Option<String>,
    /// ID of the nexthop instance that the item belongs to or stands for.
    /// Example: `br-hp3u4u5f03tfuljis****`.
    pub nexthop_instance_id: Option<String>,
    /// Region that the nexthop instance lies in. Example: `cn-hangzhou`.
    pub nexthop_instance_region_id: Option<String>,
    /// Path under which the as is found. Example: `[64993,64512]`.
    pub as_path: Option<String>,
    /// BGP communities of the route. Example: `9001:9263`.
    pub community: Option<String>,
}

response! {
    RouteEntriesList {
        "DestinationCidrBlock" => destination_cidr_block: value,
        "Status" => status: value,
        "NexthopInstanceId" => nexthop_instance_id: value,
        "NexthopInstanceRegionId" => nexthop_instance_region_id: value,
        "AsPath" => as_path: value,
        "Community" => community: value,
    }
}

/// Errors that the documentation of [`DescribeExpressConnectRouterRouteEntriesRequest`] names.
///
/// - [`OperationFailedCallingEcYaochi`](super::DocumentedError::OperationFailedCallingEcYaochi)
/// - [`IllegalParamFormatDestinationCidrBlock`](super::DocumentedError::IllegalParamFormatDestinationCidrBlock)
/// - [`MissingParamAny`](super::DocumentedError::MissingParamAny)
/// - [`IllegalParamFormatAny`](super::DocumentedError::IllegalParamFormatAny)
/// - [`IllegalParamAny`](super::DocumentedError::IllegalParamAny)
/// - [`ResourceNotFoundEcrId`](super::DocumentedError::ResourceNotFoundEcrId)
pub type DescribeExpressConnectRouterRouteEntriesError = super::DocumentedError;
