// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDiscoveredResources`, from `config/ListDiscoveredResources.md`.

use alicloud_runtime::codegen::*;

/// Lists the resources of the current account across all regions.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ListDiscoveredResourcesRequest::new()
///     .max_results(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_discovered_resources(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDiscoveredResourcesRequest {
    /// What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// Name of the resource that the call or the item is about.
    pub resource_name: Option<String>,
    /// Whether resources that exist, deleted ones, or both are meant.
    pub resource_deleted: Option<i32>,
    /// **Required.** How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// Kinds of resource to work on or to narrow the list down to.
    pub resource_types: Option<String>,
    /// The regions that are concerned.
    pub regions: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Moment that was recorded for this: start update.
    pub start_update_timestamp: Option<i64>,
    /// Moment that was recorded for this: end update.
    pub end_update_timestamp: Option<i64>,
    /// Kinds of exclude resource to work on or to narrow the list down to.
    pub exclude_resource_types: Option<String>,
}

impl ListDiscoveredResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ResourceName`.
    pub fn resource_name(mut self, value: impl Into<String>) -> Self {
        self.resource_name = Some(value.into());
        self
    }
    /// Sets `ResourceDeleted`.
    #[inline]
    pub fn resource_deleted(mut self, value: i32) -> Self {
        self.resource_deleted = Some(value);
        self
    }
    /// Sets `MaxResults`, which is required.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `ResourceTypes`.
    pub fn resource_types(mut self, value: impl Into<String>) -> Self {
        self.resource_types = Some(value.into());
        self
    }
    /// Sets `Regions`.
    pub fn regions(mut self, value: impl Into<String>) -> Self {
        self.regions = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `StartUpdateTimestamp`.
    #[inline]
    pub fn start_update_timestamp(mut self, value: i64) -> Self {
        self.start_update_timestamp = Some(value);
        self
    }
    /// Sets `EndUpdateTimestamp`.
    #[inline]
    pub fn end_update_timestamp(mut self, value: i64) -> Self {
        self.end_update_timestamp = Some(value);
        self
    }
    /// Sets `ExcludeResourceTypes`.
    pub fn exclude_resource_types(mut self, value: impl Into<String>) -> Self {
        self.exclude_resource_types = Some(value.into());
        self
    }
}

request! {
    ListDiscoveredResourcesRequest {
        "ResourceId" => resource_id: query,
        "ResourceName" => resource_name: query,
        "ResourceDeleted" => resource_deleted: query,
        "MaxResults" => max_results: query,
        "ResourceTypes" => resource_types: query,
        "Regions" => regions: query,
        "NextToken" => next_token: query,
        "StartUpdateTimestamp" => start_update_timestamp: query,
        "EndUpdateTimestamp" => end_update_timestamp: query,
        "ExcludeResourceTypes" => exclude_resource_types: query,
    }
}

impl Operation for ListDiscoveredResourcesRequest {
    type Response = ListDiscoveredResourcesResponse;
    type Error = ListDiscoveredResourcesError;
    const INFO: OperationInfo = super::operation("ListDiscoveredResources")
        .required(&["MaxResults"])
        .read_only();
    const ERRORS: &'static [ListDiscoveredResourcesError] = &[
        ListDiscoveredResourcesError::NoPermission,
        ListDiscoveredResourcesError::MemberNotBelongToMaster,
        ListDiscoveredResourcesError::AccountNotExisted,
        ListDiscoveredResourcesError::ServiceUnavailable,
    ];
}

impl Paginated for ListDiscoveredResourcesRequest {
    type Item = DiscoveredResourceProfileList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .next(
                &response
                    .discovered_resource_profiles
                    .as_ref()
                    .and_then(|v| v.next_token.clone()),
            )
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(
            &mut response
                .discovered_resource_profiles
                .as_mut()?
                .discovered_resource_profile_list,
        )
    }
}

/// Response to [`ListDiscoveredResourcesRequest`].
#[non_exhaustive]
pub struct ListDiscoveredResourcesResponse {
    /// The discovered resource profiles that are concerned.
    pub discovered_resource_profiles: Option<DiscoveredResourceProfiles>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C7817373-78CB-4F9A-8AFA-E7A88E9D64A2`.
    pub request_id: Option<String>,
}

response! {
    ListDiscoveredResourcesResponse {
        "DiscoveredResourceProfiles" => discovered_resource_profiles: value,
        "RequestId" => request_id: value,
    }
}

/// The discovered resource profiles that are concerned.
#[non_exhaustive]
pub struct DiscoveredResourceProfiles {
    /// Items of the kind discovered resource profile that were found or are concerned.
    pub discovered_resource_profile_list: Vec<DiscoveredResourceProfileList>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `IWBjqMYSy0is7zSMGu16****`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// How many items match in all, over all pages. Example: `8`.
    pub total_count: Option<i32>,
}

response! {
    DiscoveredResourceProfiles {
        "DiscoveredResourceProfileList" => discovered_resource_profile_list: list(""),
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
    }
}

/// Items of the kind discovered resource profile that were found or are concerned.
#[non_exhaustive]
pub struct DiscoveredResourceProfileList {
    /// Kind of resource that the ID or tag beside it belongs to.
    /// Example: `ACS::ECS::NetworkInterface`.
    pub resource_type: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// When the resource was created. Example: `1618675206000`.
    pub resource_creation_time: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Example: `{\"key1\":[\"value2\"]}`.
    pub tags: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `161259599160****`.
    pub account_id: Option<i64>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `eni-hp31cqoba96jagtz****`.
    pub resource_id: Option<String>,
    /// Name of the resource that the call or the item is about. Example: `Cloud Firewall`.
    pub resource_name: Option<String>,
    /// Whether the resource still exists. Example: `1`.
    pub resource_deleted: Option<i32>,
    /// State that the resource is in. Example: `InUse`.
    pub resource_status: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `1`.
    pub version: Option<i64>,
    /// Zone that the resource lies in. Example: `cn-hangzhou-h`.
    pub availability_zone: Option<String>,
}

response! {
    DiscoveredResourceProfileList {
        "ResourceType" => resource_type: value,
        "Region" => region: value,
        "ResourceCreationTime" => resource_creation_time: value,
        "Tags" => tags: value,
        "AccountId" => account_id: value,
        "ResourceId" => resource_id: value,
        "ResourceName" => resource_name: value,
        "ResourceDeleted" => resource_deleted: value,
        "ResourceStatus" => resource_status: value,
        "Version" => version: value,
        "AvailabilityZone" => availability_zone: value,
    }
}

/// Errors that the documentation of [`ListDiscoveredResourcesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`MemberNotBelongToMaster`](super::DocumentedError::MemberNotBelongToMaster)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListDiscoveredResourcesError = super::DocumentedError;
