// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAggregateResourceConfigurationTimeline`, from `config/GetAggregateResourceConfigurationTimeline.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceEventType};

/// Shows how configuration and relationships of one resource in an account group changed over time.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetAggregateResourceConfigurationTimelineRequest::new()
///     .resource_id("new-bucket")
///     .resource_type("ACS::OSS::Bucket")
///     .region("cn-hangzhou")
///     .aggregator_id("ca-5885626622af0008****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_aggregate_resource_configuration_timeline(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAggregateResourceConfigurationTimelineRequest {
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `new-bucket`.
    pub resource_id: Option<String>,
    /// Beginning of the period to look at. Unit: `milliseconds`. Example: `1623211156000`.
    pub start_time: Option<i64>,
    /// End of the period to look at. Unit: `milliseconds`. Example: `1625821156000`.
    pub end_time: Option<i64>,
    /// How many items to return at most in one call. Range: 1 to 100. Example: `10`.
    pub max_results: Option<i32>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    /// Example: `ACS::OSS::Bucket`.
    pub resource_type: Option<String>,
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// **Required.** ID of the aggregator that the call is about. Example: `ca-5885626622af0008****`.
    pub aggregator_id: Option<String>,
    /// Account number of the owner of the resource, when that is not the caller.
    /// Example: `100931896542****`.
    pub resource_owner_id: Option<i64>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `IWBjqMYSy0is7zSMGu16****`.
    pub next_token: Option<String>,
    /// ID of the resource account that the call is about.
    pub resource_account_id: Option<i64>,
}

impl GetAggregateResourceConfigurationTimelineRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
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
    GetAggregateResourceConfigurationTimelineRequest {
        "ResourceId" => resource_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "MaxResults" => max_results: query,
        "ResourceType" => resource_type: query,
        "Region" => region: query,
        "AggregatorId" => aggregator_id: query,
        "ResourceOwnerId" => resource_owner_id: query,
        "NextToken" => next_token: query,
        "ResourceAccountId" => resource_account_id: query,
    }
}

impl Operation for GetAggregateResourceConfigurationTimelineRequest {
    type Response = GetAggregateResourceConfigurationTimelineResponse;
    type Error = GetAggregateResourceConfigurationTimelineError;
    const INFO: OperationInfo = super::operation(
            "GetAggregateResourceConfigurationTimeline",
        )
        .method("GET")
        .required(&["ResourceId", "ResourceType", "Region", "AggregatorId"])
        .read_only();
    const ERRORS: &'static [GetAggregateResourceConfigurationTimelineError] = &[
        GetAggregateResourceConfigurationTimelineError::NoPermission,
        GetAggregateResourceConfigurationTimelineError::InvalidAggregatorIdValue,
        GetAggregateResourceConfigurationTimelineError::InvalidResourceOwnerIdValue,
        GetAggregateResourceConfigurationTimelineError::AccountNotExisted,
        GetAggregateResourceConfigurationTimelineError::ServiceUnavailable,
    ];
}

impl Paginated for GetAggregateResourceConfigurationTimelineRequest {
    type Item = ConfigurationList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .next(
                &response
                    .resource_configuration_timeline
                    .as_ref()
                    .and_then(|v| v.next_token.clone()),
            )
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.resource_configuration_timeline.as_mut()?.configuration_list)
    }
}

/// Response to [`GetAggregateResourceConfigurationTimelineRequest`].
#[non_exhaustive]
pub struct GetAggregateResourceConfigurationTimelineResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ED9CD1B3-286C-4E05-A765-5E1E0B9BC2AB`.
    pub request_id: Option<String>,
    /// How the resource changed over time.
    pub resource_configuration_timeline: Option<ResourceConfigurationTimeline>,
}

response! {
    GetAggregateResourceConfigurationTimelineResponse {
        "RequestId" => request_id: value,
        "ResourceConfigurationTimeline" => resource_configuration_timeline: value,
    }
}

/// How the resource changed over time.
#[non_exhaustive]
pub struct ResourceConfigurationTimeline {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `IWBjqMYSy0is7zSMGu16****`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// Items of the kind configuration that were found or are concerned.
    pub configuration_list: Vec<ConfigurationList>,
}

response! {
    ResourceConfigurationTimeline {
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "ConfigurationList" => configuration_list: list(""),
    }
}

/// Items of the kind configuration that were found or are concerned.
#[non_exhaustive]
pub struct ConfigurationList {
    /// Tags, which are pairs of key and value for sorting resources.
    /// Example: `{\"\"hc\"\":[\"\"value2\"\"]}`.
    pub tags: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `100931896542****`.
    pub account_id: Option<i64>,
    /// Which kind of resource event it is or is to be. Example: `DISCOVERED`.
    pub resource_event_type: Option<Open<ResourceEventType>>,
    /// Zone that the resource lies in. Example: `cn-hangzhou-h`.
    pub availability_zone: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `ACS::OSS::Bucket`.
    pub resource_type: Option<String>,
    /// When the resource was created. Unit: `milliseconds`. Example: `1624961112000`.
    pub resource_create_time: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// Time that is set or recorded for this: capture. Unit: `milliseconds`. Example: `1624961156000`.
    pub capture_time: Option<String>,
    /// What changed, as JSON. Example: `text`.
    pub configuration_diff: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `new-bucket`.
    pub resource_id: Option<String>,
    /// Name of the resource that the call or the item is about. Example: `new-bucket`.
    pub resource_name: Option<String>,
}

response! {
    ConfigurationList {
        "Tags" => tags: value,
        "AccountId" => account_id: value,
        "ResourceEventType" => resource_event_type: value,
        "AvailabilityZone" => availability_zone: value,
        "ResourceType" => resource_type: value,
        "ResourceCreateTime" => resource_create_time: value,
        "Region" => region: value,
        "CaptureTime" => capture_time: value,
        "ConfigurationDiff" => configuration_diff: value,
        "ResourceId" => resource_id: value,
        "ResourceName" => resource_name: value,
    }
}

/// Errors that the documentation of [`GetAggregateResourceConfigurationTimelineRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`InvalidResourceOwnerIdValue`](super::DocumentedError::InvalidResourceOwnerIdValue)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetAggregateResourceConfigurationTimelineError = super::DocumentedError;
