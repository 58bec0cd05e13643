// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListBasicAccelerators`, from `ga/ListBasicAccelerators.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AcceleratorState, BasicAcceleratorBasicBandwidthPackage, CrossDomainBandwidthPackage, Tag};

/// Lists basic instances page by page, filtered by ID, state, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::list_basic_accelerators::AcceleratorState;
///
/// let request = alicloud_ga::ListBasicAcceleratorsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_basic_accelerators(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .list_basic_accelerators(request)
///     .wait()
///     .until(AcceleratorState::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListBasicAcceleratorsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50.
    pub page_size: Option<i32>,
    /// ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
    /// State to narrow the list down to or to be put into.
    pub state: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl ListBasicAcceleratorsRequest {
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
    /// Sets `AcceleratorId`.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
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
    ListBasicAcceleratorsRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "AcceleratorId" => accelerator_id: query,
        "State" => state: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for ListBasicAcceleratorsRequest {
    type Response = ListBasicAcceleratorsResponse;
    type Error = ListBasicAcceleratorsError;
    const INFO: OperationInfo = super::operation("ListBasicAccelerators")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListBasicAcceleratorsError] = &[
        ListBasicAcceleratorsError::UnknownError,
    ];
}

impl Paginated for ListBasicAcceleratorsRequest {
    type Item = Accelerator;
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
        Some(&mut response.accelerators)
    }
}

impl Stateful for ListBasicAcceleratorsRequest {
    type State = AcceleratorState;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.accelerator_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .accelerators
                .iter()
                .map(|v| (
                    v.accelerator_id.as_deref(),
                    v.state.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`ListBasicAcceleratorsRequest`].
#[non_exhaustive]
pub struct ListBasicAcceleratorsResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B45`.
    pub request_id: Option<String>,
    /// The accelerators that were found or are concerned, one entry each.
    pub accelerators: Vec<Accelerator>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
}

response! {
    ListBasicAcceleratorsResponse {
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "Accelerators" => accelerators: list(""),
        "PageNumber" => page_number: value,
    }
}

/// The accelerators that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Accelerator {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<Open<AcceleratorState>>,
    /// When the item was created. Example: `1637734547`.
    pub create_time: Option<i64>,
    /// Basic bandwidth plan in use.
    pub basic_bandwidth_package: Option<BasicAcceleratorBasicBandwidthPackage>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the instance is paid for in advance or by use. Example: `PREPAY`.
    pub instance_charge_type: Option<String>,
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp17frjjh0udz4qz****`.
    pub accelerator_id: Option<String>,
    /// Free text that describes the item to people. Example: `BasicAccelerator`.
    pub description: Option<String>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `1640326547`.
    pub expired_time: Option<i64>,
    /// Name that people know the item by. Example: `BasicAccelerator`.
    pub name: Option<String>,
    /// Cross-region bandwidth plan in use.
    pub cross_domain_bandwidth_package: Option<CrossDomainBandwidthPackage>,
    /// ID of the basic endpoint group that the item belongs to or stands for.
    /// Example: `epg-bp1dmlohjjz4kqaun****`.
    pub basic_endpoint_group_id: Option<String>,
    /// ID of the basic set of acceleration areas and addresses that the item belongs to or stands for.
    /// Example: `ips-bp11ilwqjdkjeg9r7****`.
    pub basic_ip_set_id: Option<String>,
    /// Which kind of bandwidth billing it is or is to be. Example: `BandwidthPackage`.
    pub bandwidth_billing_type: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aekzrnd67gq****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tags: Vec<Tag>,
    /// State that the cross border is in. Example: `false`.
    pub cross_border_status: Option<bool>,
}

response! {
    Accelerator {
        "Type" => type_: value,
        "State" => state: value,
        "CreateTime" => create_time: value,
        "BasicBandwidthPackage" => basic_bandwidth_package: value,
        "RegionId" => region_id: value,
        "InstanceChargeType" => instance_charge_type: value,
        "AcceleratorId" => accelerator_id: value,
        "Description" => description: value,
        "ExpiredTime" => expired_time: value,
        "Name" => name: value,
        "CrossDomainBandwidthPackage" => cross_domain_bandwidth_package: value,
        "BasicEndpointGroupId" => basic_endpoint_group_id: value,
        "BasicIpSetId" => basic_ip_set_id: value,
        "BandwidthBillingType" => bandwidth_billing_type: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
        "CrossBorderStatus" => cross_border_status: value,
    }
}

/// Errors that the documentation of [`ListBasicAcceleratorsRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type ListBasicAcceleratorsError = super::DocumentedError;
