// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActivations`, from `ecs/DescribeActivations.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetworkInterfaceTag, Tag};

/// Lists activation codes and how far each has been used up.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeActivationsRequest::new()
///     .region_id("cn-hangzhou")
///     .activation_id("4ECEEE12-56F1-4FBC-9AB1-890F1234****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_activations(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActivationsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of an activation code, the code that servers outside Alibaba Cloud register with as managed
    /// instances. Example: `4ECEEE12-56F1-4FBC-9AB1-890F1234****`.
    pub activation_id: Option<String>,
    /// Keeps only codes with this prefix for instance names. Example: `test-InstanceName`.
    pub instance_name: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Resource group that the resource belongs to or is put into.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl DescribeActivationsRequest {
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
    /// Sets `ActivationId`.
    pub fn activation_id(mut self, value: impl Into<String>) -> Self {
        self.activation_id = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeActivationsRequest {
        "RegionId" => region_id: query,
        "ActivationId" => activation_id: query,
        "InstanceName" => instance_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeActivationsRequest {
    type Response = DescribeActivationsResponse;
    type Error = DescribeActivationsError;
    const INFO: OperationInfo = super::operation("DescribeActivations")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeActivationsError] = &[
        DescribeActivationsError::InternalErrorDispatch,
        DescribeActivationsError::InvalidParamPageNumber,
        DescribeActivationsError::InvalidParamPageSize,
        DescribeActivationsError::RegionIdApiNotSupported,
        DescribeActivationsError::InvalidTagKeyMalformed,
        DescribeActivationsError::InvalidTagValueMalformed,
        DescribeActivationsError::NumberExceedTags,
        DescribeActivationsError::DuplicateTagKey,
        DescribeActivationsError::MissingParameterTagKey,
        DescribeActivationsError::InvalidParameterNextToken,
        DescribeActivationsError::InvalidParameterMaxResults,
        DescribeActivationsError::OperationForbidden,
        DescribeActivationsError::InvalidRegionIdNotFound,
    ];
}

impl Paginated for DescribeActivationsRequest {
    type Item = Activation;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number)
            .size(&self.page_size)
            .or_token(&mut self.next_token)
            .token_size(&mut self.max_results)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
            .next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.activation_list)
    }
}

/// Response to [`DescribeActivationsRequest`].
#[non_exhaustive]
pub struct DescribeActivationsResponse {
    /// Activation codes that match the query, each with its limits and how often it was used.
    pub activation_list: Vec<Activation>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4ECEEE12-56F1-4FBC-9AB1-890F74625134`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAdDWBF2****`.
    pub next_token: Option<String>,
}

response! {
    DescribeActivationsResponse {
        "ActivationList" => activation_list: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
    }
}

/// Activation codes that match the query, each with its limits and how often it was used.
#[non_exhaustive]
pub struct Activation {
    /// ID of an activation code, the code that servers outside Alibaba Cloud register with as managed
    /// instances. Example: `4ECEEE12-56F1-4FBC-9AB1-890F1234****`.
    pub activation_id: Option<String>,
    /// When the resource was created. Example: `2021-01-20T06:00:00Z`.
    pub creation_time: Option<Timestamp>,
    /// How many instances registered with the code have been deregistered since. Example: `1`.
    pub deregistered_count: Option<i32>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `This is description.`.
    pub description: Option<String>,
    /// Whether the code has been disabled, so that no more servers can register with it.
    /// Example: `false`.
    pub disabled: Option<bool>,
    /// How many servers may register with the code at most. Example: `1`.
    pub instance_count: Option<i32>,
    /// First part of the names that registered instances receive. Example: `test-InstanceName`.
    pub instance_name: Option<String>,
    /// Addresses of the hosts that may register with the code. Example: `0.0.0.0/0`.
    pub ip_address_range: Option<String>,
    /// How many instances have registered with the code so far. Example: `1`.
    pub registered_count: Option<i32>,
    /// How long servers can register with the code; afterwards it is void.
    /// Unit: `hours`. Example: `4`.
    pub time_to_live_in_hours: Option<i64>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-123******`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<NetworkInterfaceTag>,
}

response! {
    Activation {
        "ActivationId" => activation_id: value,
        "CreationTime" => creation_time: value,
        "DeregisteredCount" => deregistered_count: value,
        "Description" => description: value,
        "Disabled" => disabled: value,
        "InstanceCount" => instance_count: value,
        "InstanceName" => instance_name: value,
        "IpAddressRange" => ip_address_range: value,
        "RegisteredCount" => registered_count: value,
        "TimeToLiveInHours" => time_to_live_in_hours: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
    }
}

/// Errors that the documentation of [`DescribeActivationsRequest`] names.
///
/// - [`InternalErrorDispatch`](super::DocumentedError::InternalErrorDispatch)
/// - [`InvalidParamPageNumber`](super::DocumentedError::InvalidParamPageNumber)
/// - [`InvalidParamPageSize`](super::DocumentedError::InvalidParamPageSize)
/// - [`RegionIdApiNotSupported`](super::DocumentedError::RegionIdApiNotSupported)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`MissingParameterTagKey`](super::DocumentedError::MissingParameterTagKey)
/// - [`InvalidParameterNextToken`](super::DocumentedError::InvalidParameterNextToken)
/// - [`InvalidParameterMaxResults`](super::DocumentedError::InvalidParameterMaxResults)
/// - [`OperationForbidden`](super::DocumentedError::OperationForbidden)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribeActivationsError = super::DocumentedError;
