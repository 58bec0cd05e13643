// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePrefixListAssociations`, from `ecs/DescribePrefixListAssociations.md`.

use alicloud_runtime::codegen::*;

/// Lists ID and type of the resources that use a prefix list.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribePrefixListAssociationsRequest::new()
///     .prefix_list_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_prefix_list_associations(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePrefixListAssociationsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a prefix list, a named set of CIDR blocks for use in security group rules.
    pub prefix_list_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
}

impl DescribePrefixListAssociationsRequest {
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
    /// Sets `PrefixListId`, which is required.
    pub fn prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_id = Some(value.into());
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
}

request! {
    DescribePrefixListAssociationsRequest {
        "RegionId" => region_id: query,
        "PrefixListId" => prefix_list_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for DescribePrefixListAssociationsRequest {
    type Response = DescribePrefixListAssociationsResponse;
    type Error = DescribePrefixListAssociationsError;
    const INFO: OperationInfo = super::operation("DescribePrefixListAssociations")
        .required(&["RegionId", "PrefixListId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribePrefixListAssociationsError] = &[
        DescribePrefixListAssociationsError::InvalidParameter2,
        DescribePrefixListAssociationsError::NotSupportedResourceType,
        DescribePrefixListAssociationsError::InvalidPrefixListIdNotFound,
        DescribePrefixListAssociationsError::InvalidRegionIdNotFound,
    ];
}

impl Paginated for DescribePrefixListAssociationsRequest {
    type Item = PrefixListAssociation;
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
        Some(&mut response.prefix_list_associations)
    }
}

/// Response to [`DescribePrefixListAssociationsRequest`].
#[non_exhaustive]
pub struct DescribePrefixListAssociationsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAdDWBF2****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `38793DB8-A4B2-4AEC-BFD3-111234E9188D`.
    pub request_id: Option<String>,
    /// The prefix list associations that were found or are concerned, one entry each.
    pub prefix_list_associations: Vec<PrefixListAssociation>,
}

response! {
    DescribePrefixListAssociationsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "PrefixListAssociations" => prefix_list_associations: list("PrefixListAssociation"),
    }
}

/// The prefix list associations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PrefixListAssociation {
    /// ID of the resource; what kind of ID is told by `ResourceType`.
    /// Example: `sg-bp11ujym6xsff6l0****`.
    pub resource_id: Option<String>,
    /// What kind of resource `ResourceId` names. Example: `securitygroup`.
    pub resource_type: Option<String>,
}

response! {
    PrefixListAssociation {
        "ResourceId" => resource_id: value,
        "ResourceType" => resource_type: value,
    }
}

/// Errors that the documentation of [`DescribePrefixListAssociationsRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`NotSupportedResourceType`](super::DocumentedError::NotSupportedResourceType)
/// - [`InvalidPrefixListIdNotFound`](super::DocumentedError::InvalidPrefixListIdNotFound)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribePrefixListAssociationsError = super::DocumentedError;
