// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAccelerators`, from `ga/ListAccelerators.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AcceleratorState, BandwidthType, BasicBandwidthPackage, CrossDomainBandwidthPackage, IpSetConfig, ServiceManagedInfos, Tag};

/// Lists standard instances page by page, filtered by ID, state, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::list_accelerators::AcceleratorState;
///
/// let request = alicloud_ga::ListAcceleratorsRequest::new()
///     .region_id("cn-hangzhou")
///     .accelerator_id("ga-bp1odcab8tmno0hdq****")
///     .state("active");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_accelerators(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .list_accelerators(request)
///     .wait()
///     .until(AcceleratorState::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAcceleratorsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of the accelerator that the call is about. Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// State to narrow the list down to or to be put into. Example: `active`.
    pub state: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl ListAcceleratorsRequest {
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
    ListAcceleratorsRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "AcceleratorId" => accelerator_id: query,
        "State" => state: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for ListAcceleratorsRequest {
    type Response = ListAcceleratorsResponse;
    type Error = ListAcceleratorsError;
    const INFO: OperationInfo = super::operation("ListAccelerators")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListAcceleratorsError] = &[
        ListAcceleratorsError::UnknownError,
    ];
}

impl Paginated for ListAcceleratorsRequest {
    type Item = Accelerators;
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

impl Stateful for ListAcceleratorsRequest {
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

/// Response to [`ListAcceleratorsRequest`].
#[non_exhaustive]
pub struct ListAcceleratorsResponse {
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DE77A7F3-3B74-41C0-A5BC-CAFD188C28B6`.
    pub request_id: Option<String>,
    /// The accelerators that were found or are concerned, one entry each.
    pub accelerators: Vec<Accelerators>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
}

response! {
    ListAcceleratorsResponse {
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "Accelerators" => accelerators: list(""),
        "PageNumber" => page_number: value,
    }
}

/// The accelerators that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Accelerators {
    /// Name that the DNS goes by. Example: `ga-bp1j80t5****.uisnetwork.com`.
    pub dns_name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `text`.
    pub type_: Option<String>,
    /// Name that the second DNS goes by. Example: `ga-bp1f609c76zg6zuna****-1.aliyunga0047.com`.
    pub second_dns_name: Option<String>,
    /// Size or model, by its name. Example: `1`.
    pub spec: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<Open<AcceleratorState>>,
    /// When the item was created. Example: `1577786252000`.
    pub create_time: Option<i64>,
    /// ID of the CEN instance that the item belongs to or stands for. Example: `cen-hjfufhjfuwff****`.
    pub cen_id: Option<String>,
    /// ID of the DDoS that the item belongs to or stands for. Example: `ddoscoo-cn-zz11vq7j****`.
    pub ddos_id: Option<String>,
    /// Basic bandwidth plan in use.
    pub basic_bandwidth_package: Option<BasicBandwidthPackage>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the instance is paid for in advance or by use. Example: `PREPAY`.
    pub instance_charge_type: Option<String>,
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// Free text that describes the item to people. Example: `Accelerator`.
    pub description: Option<String>,
    /// Upper limit of the data rate. Unit: `Mbps`. Example: `5`.
    pub bandwidth: Option<i32>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `1577786252000`.
    pub expired_time: Option<i64>,
    /// Name that people know the item by. Example: `Accelerator`.
    pub name: Option<String>,
    /// Cross-region bandwidth plan in use.
    pub cross_domain_bandwidth_package: Option<CrossDomainBandwidthPackage>,
    /// Which kind of bandwidth billing it is or is to be. Example: `CDT`.
    pub bandwidth_billing_type: Option<String>,
    /// Settings of the set of acceleration areas and addresses, and what it works with.
    pub ip_set_config: Option<IpSetConfig>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aekztkx4zwc****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tags: Vec<Tag>,
    /// Way in which the cross border works. Example: `bpgPro`.
    pub cross_border_mode: Option<String>,
    /// State that the cross border is in. Example: `false`.
    pub cross_border_status: Option<bool>,
    /// State that the upgradable is in. Example: `notUpgradable`.
    pub upgradable_status: Option<String>,
    /// ID of the service that the item belongs to or stands for. Example: `ALB`.
    pub service_id: Option<String>,
    /// Whether another cloud service manages the instance. Example: `true`.
    pub service_managed: Option<bool>,
    /// What is known about each service managed, one entry each.
    pub service_managed_infos: Vec<ServiceManagedInfos>,
}

response! {
    Accelerators {
        "DnsName" => dns_name: value,
        "Type" => type_: value,
        "SecondDnsName" => second_dns_name: value,
        "Spec" => spec: value,
        "State" => state: value,
        "CreateTime" => create_time: value,
        "CenId" => cen_id: value,
        "DdosId" => ddos_id: value,
        "BasicBandwidthPackage" => basic_bandwidth_package: value,
        "RegionId" => region_id: value,
        "InstanceChargeType" => instance_charge_type: value,
        "AcceleratorId" => accelerator_id: value,
        "Description" => description: value,
        "Bandwidth" => bandwidth: value,
        "ExpiredTime" => expired_time: value,
        "Name" => name: value,
        "CrossDomainBandwidthPackage" => cross_domain_bandwidth_package: value,
        "BandwidthBillingType" => bandwidth_billing_type: value,
        "IpSetConfig" => ip_set_config: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
        "CrossBorderMode" => cross_border_mode: value,
        "CrossBorderStatus" => cross_border_status: value,
        "UpgradableStatus" => upgradable_status: value,
        "ServiceId" => service_id: value,
        "ServiceManaged" => service_managed: value,
        "ServiceManagedInfos" => service_managed_infos: list(""),
    }
}

/// Errors that the documentation of [`ListAcceleratorsRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type ListAcceleratorsError = super::DocumentedError;
