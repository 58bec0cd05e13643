// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCens`, from `cbn/DescribeCens.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter, Tag};

/// Lists CEN instances with their states and bandwidth packages.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DescribeCensRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cens(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCensRequest {
    /// Conditions that narrow the list down. Items: at most 5.
    pub filter: Vec<Filter>,
    /// Which page of the list to return. Default: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`.
    pub page_size: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl DescribeCensRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = impl Into<Filter>>) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
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
    DescribeCensRequest {
        "Filter" => filter: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeCensRequest {
    type Response = DescribeCensResponse;
    type Error = DescribeCensError;
    const INFO: OperationInfo = super::operation("DescribeCens").read_only();
    const ERRORS: &'static [DescribeCensError] = &[
        DescribeCensError::InvalidTagKey,
        DescribeCensError::InvalidTagValue,
        DescribeCensError::InvalidParameter,
        DescribeCensError::Unauthorized,
    ];
}

impl Paginated for DescribeCensRequest {
    type Item = Cen;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.cens)
    }
}

/// Response to [`DescribeCensRequest`].
#[non_exhaustive]
pub struct DescribeCensResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2BFA6822-240E-4E27-B4C8-AA400EF7474D`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// CEN instances, one entry each.
    pub cens: Vec<Cen>,
}

response! {
    DescribeCensResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "Cens" => cens: list("Cen"),
    }
}

/// CEN instances, one entry each.
#[non_exhaustive]
pub struct Cen {
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-0xyeagctz5sfg9****`.
    pub cen_id: Option<String>,
    /// Name that people know the item by. Example: `nametest`.
    pub name: Option<String>,
    /// Whether the CEN instance is ready, being created, or being deleted. Example: `Active`.
    pub status: Option<String>,
    /// Bandwidth packages that are bound to the CEN instance.
    pub cen_bandwidth_package_ids: Vec<String>,
    /// Free text that describes the item to people. Example: `desctest`.
    pub description: Option<String>,
    /// When the item was created. Example: `2019-10-22T07:44Z`.
    pub creation_time: Option<Timestamp>,
    /// How far IPv6 is supported in the CEN instance. Example: `DISABLED`.
    pub ipv6_level: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm3unpnuw****`.
    pub resource_group_id: Option<String>,
    /// How strictly overlapping address ranges of attached networks are kept out. Example: `REDUCED`.
    pub protection_level: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    Cen {
        "CenId" => cen_id: value,
        "Name" => name: value,
        "Status" => status: value,
        "CenBandwidthPackageIds" => cen_bandwidth_package_ids: list("CenBandwidthPackageId"),
        "Description" => description: value,
        "CreationTime" => creation_time: value,
        "Ipv6Level" => ipv6_level: value,
        "ResourceGroupId" => resource_group_id: value,
        "ProtectionLevel" => protection_level: value,
        "Tags" => tags: list("Tag"),
    }
}

/// Errors that the documentation of [`DescribeCensRequest`] names.
///
/// - [`InvalidTagKey`](super::DocumentedError::InvalidTagKey)
/// - [`InvalidTagValue`](super::DocumentedError::InvalidTagValue)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DescribeCensError = super::DocumentedError;
