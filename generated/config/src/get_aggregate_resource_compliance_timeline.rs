// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAggregateResourceComplianceTimeline`, from `config/GetAggregateResourceComplianceTimeline.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ComplianceList, ResourceComplianceTimeline};

/// Shows how the compliance of one resource in an account group changed over time.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetAggregateResourceComplianceTimelineRequest::new()
///     .resource_type("ACS::OSS::Bucket")
///     .resource_id("new-bucket")
///     .aggregator_id("ca-5885626622af0008****")
///     .region("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_aggregate_resource_compliance_timeline(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAggregateResourceComplianceTimelineRequest {
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    /// Example: `ACS::OSS::Bucket`.
    pub resource_type: Option<String>,
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `new-bucket`.
    pub resource_id: Option<String>,
    /// Beginning of the period to look at. Unit: `milliseconds`. Example: `1623211156000`.
    pub start_time: Option<i64>,
    /// End of the period to look at. Unit: `milliseconds`. Example: `1625821156000`.
    pub end_time: Option<i64>,
    /// How many items to return at most in one call. Range: 1 to 100. Example: `10`.
    pub max_results: Option<i32>,
    /// **Required.** ID of the aggregator that the call is about. Example: `ca-5885626622af0008****`.
    pub aggregator_id: Option<String>,
    /// Account number of the owner of the resource, when that is not the caller.
    /// Example: `100931896542****`.
    pub resource_owner_id: Option<i64>,
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `5OVS5J4I1/UKTkHV5oNs****`.
    pub next_token: Option<String>,
    /// ID of the resource account that the call is about.
    pub resource_account_id: Option<i64>,
}

impl GetAggregateResourceComplianceTimelineRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
    /// Sets `ResourceOwnerId`.
    #[inline]
    pub fn resource_owner_id(mut self, value: i64) -> Self {
        self.resource_owner_id = Some(value);
        self
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `ResourceAccountId`.
    #[inline]
    pub fn resource_account_id(mut self, value: i64) -> Self {
        self.resource_account_id = Some(value);
        self
    }
}

request! {
    GetAggregateResourceComplianceTimelineRequest {
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "MaxResults" => max_results: query,
        "AggregatorId" => aggregator_id: query,
        "ResourceOwnerId" => resource_owner_id: query,
        "Region" => region: query,
        "NextToken" => next_token: query,
        "ResourceAccountId" => resource_account_id: query,
    }
}

impl Operation for GetAggregateResourceComplianceTimelineRequest {
    type Response = GetAggregateResourceComplianceTimelineResponse;
    type Error = GetAggregateResourceComplianceTimelineError;
    const INFO: OperationInfo = super::operation(
            "GetAggregateResourceComplianceTimeline",
        )
        .method("GET")
        .required(&["ResourceType", "ResourceId", "AggregatorId", "Region"])
        .read_only();
    const ERRORS: &'static [GetAggregateResourceComplianceTimelineError] = &[
        GetAggregateResourceComplianceTimelineError::NoPermission,
        GetAggregateResourceComplianceTimelineError::InvalidAggregatorIdValue,
        GetAggregateResourceComplianceTimelineError::InvalidResourceOwnerIdValue,
        GetAggregateResourceComplianceTimelineError::AccountNotExisted,
        GetAggregateResourceComplianceTimelineError::ServiceUnavailable,
    ];
}

impl Paginated for GetAggregateResourceComplianceTimelineRequest {
    type Item = ComplianceList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .next(
                &response
                    .resource_compliance_timeline
                    .as_ref()
                    .and_then(|v| v.next_token.clone()),
            )
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.resource_compliance_timeline.as_mut()?.compliance_list)
    }
}

/// Response to [`GetAggregateResourceComplianceTimelineRequest`].
#[non_exhaustive]
pub struct GetAggregateResourceComplianceTimelineResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8D53A78F-1EB8-4264-A554-72F07E34FAE6`.
    pub request_id: Option<String>,
    /// How the evaluation of the resource went over time.
    pub resource_compliance_timeline: Option<ResourceComplianceTimeline>,
}

response! {
    GetAggregateResourceComplianceTimelineResponse {
        "RequestId" => request_id: value,
        "ResourceComplianceTimeline" => resource_compliance_timeline: value,
    }
}

/// Errors that the documentation of [`GetAggregateResourceComplianceTimelineRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`InvalidResourceOwnerIdValue`](super::DocumentedError::InvalidResourceOwnerIdValue)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetAggregateResourceComplianceTimelineError = super::DocumentedError;
