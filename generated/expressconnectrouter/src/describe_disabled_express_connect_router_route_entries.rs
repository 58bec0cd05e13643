// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDisabledExpressConnectRouterRouteEntries`, from `expressconnectrouter/DescribeDisabledExpressConnectRouterRouteEntries.md`.

use alicloud_runtime::codegen::*;

/// Lists the routes of an Express Connect router that are disabled.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::DescribeDisabledExpressConnectRouterRouteEntriesRequest::new()
///     .ecr_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_disabled_express_connect_router_route_entries(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDisabledExpressConnectRouterRouteEntriesRequest {
    /// **Required.** Express Connect router that the call works on.
    pub ecr_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DescribeDisabledExpressConnectRouterRouteEntriesRequest {
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
    DescribeDisabledExpressConnectRouterRouteEntriesRequest {
        "EcrId" => ecr_id: form,
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for DescribeDisabledExpressConnectRouterRouteEntriesRequest {
    type Response = DescribeDisabledExpressConnectRouterRouteEntriesResponse;
    type Error = DescribeDisabledExpressConnectRouterRouteEntriesError;
    const INFO: OperationInfo = super::operation(
            "DescribeDisabledExpressConnectRouterRouteEntries",
        )
        .required(&["EcrId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .read_only();
    const ERRORS: &'static [DescribeDisabledExpressConnectRouterRouteEntriesError] = &[
        DescribeDisabledExpressConnectRouterRouteEntriesError::MissingParamAny,
        DescribeDisabledExpressConnectRouterRouteEntriesError::IllegalParamFormatAny,
        DescribeDisabledExpressConnectRouterRouteEntriesError::IllegalParamAny,
        DescribeDisabledExpressConnectRouterRouteEntriesError::ResourceNotFoundEcrId,
    ];
}

impl Paginated for DescribeDisabledExpressConnectRouterRouteEntriesRequest {
    type Item = DisabledRouteEntryList;
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
        Some(&mut response.disabled_route_entry_list)
    }
}

/// Response to [`DescribeDisabledExpressConnectRouterRouteEntriesRequest`].
#[non_exhaustive]
pub struct DescribeDisabledExpressConnectRouterRouteEntriesResponse {
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
    /// How many items one response holds at most. Example: `6`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// Items of the kind disabled route entry that were found or are concerned.
    pub disabled_route_entry_list: Vec<DisabledRouteEntryList>,
}

response! {
    DescribeDisabledExpressConnectRouterRouteEntriesResponse {
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
        "DisabledRouteEntryList" => disabled_route_entry_list: list(""),
    }
}

/// Items of the kind disabled route entry that were found or are concerned.
#[non_exhaustive]
pub struct DisabledRouteEntryList {
    /// Express Connect router that the call works on. Example: `ecr-mezk2idmsd0vx2****`.
    pub ecr_id: Option<String>,
    /// Address range of the destination, in CIDR notation. Example: `192.168.100.110/32`.
    pub destination_cidr_block: Option<String>,
    /// ID of the nexthop instance that the item belongs to or stands for.
    /// Example: `br-hp3u4u5f03tfuljis****`.
    pub nexthop_instance_id: Option<String>,
    /// Region that the nexthop instance lies in. Example: `cn-hangzhou`.
    pub nexthop_instance_region_id: Option<String>,
    /// When the item was created. Example: `1682317345`.
    pub gmt_create: Option<String>,
}

response! {
    DisabledRouteEntryList {
        "EcrId" => ecr_id: value,
        "DestinationCidrBlock" => destination_cidr_block: value,
        "NexthopInstanceId" => nexthop_instance_id: value,
        "NexthopInstanceRegionId" => nexthop_instance_region_id: value,
        "GmtCreate" => gmt_create: value,
    }
}

/// Errors that the documentation of [`DescribeDisabledExpressConnectRouterRouteEntriesRequest`] names.
///
/// - [`MissingParamAny`](super::DocumentedError::MissingParamAny)
/// - [`IllegalParamFormatAny`](super::DocumentedError::IllegalParamFormatAny)
/// - [`IllegalParamAny`](super::DocumentedError::IllegalParamAny)
/// - [`ResourceNotFoundEcrId`](super::DocumentedError::ResourceNotFoundEcrId)
pub type DescribeDisabledExpressConnectRouterRouteEntriesError = super::DocumentedError;
