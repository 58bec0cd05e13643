// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNetworkPackages`, from `ecd/DescribeNetworkPackages.md`.

use alicloud_runtime::codegen::*;

/// Lists premium bandwidth plans, with bandwidth, expiry and office network.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// use alicloud_ecd::describe_network_packages::NetworkPackageStatus;
///
/// let request = alicloud_ecd::DescribeNetworkPackagesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_network_packages(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_network_packages(request)
///     .wait()
///     .until(NetworkPackageStatus::Released)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNetworkPackagesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// ID of the network package that the call is about. Items: at most 100.
    pub network_package_id: Vec<String>,
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    pub internet_charge_type: Option<String>,
}

impl DescribeNetworkPackagesRequest {
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
    /// Sets `NetworkPackageId`.
    pub fn network_package_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.network_package_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
}

request! {
    DescribeNetworkPackagesRequest {
        "RegionId" => region_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "NetworkPackageId" => network_package_id: query,
        "InternetChargeType" => internet_charge_type: query,
    }
}

impl Operation for DescribeNetworkPackagesRequest {
    type Response = DescribeNetworkPackagesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNetworkPackages")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeNetworkPackagesRequest {
    type Item = NetworkPackage;
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
        Some(&mut response.network_packages)
    }
}

impl Stateful for DescribeNetworkPackagesRequest {
    type State = NetworkPackageStatus;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.network_package_id)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .network_packages
                .iter()
                .map(|v| (
                    v.network_package_id.as_deref(),
                    v.network_package_status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeNetworkPackagesRequest`].
#[non_exhaustive]
pub struct DescribeNetworkPackagesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// The network packages that were found or are concerned, one entry each.
    pub network_packages: Vec<NetworkPackage>,
}

response! {
    DescribeNetworkPackagesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "NetworkPackages" => network_packages: list(""),
    }
}

/// The network packages that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct NetworkPackage {
    /// ID of the network package that the item belongs to or stands for.
    /// Example: `np-amtp8e8q1o9e4****`.
    pub network_package_id: Option<String>,
    /// Upper limit of the data rate. Example: `10`.
    pub bandwidth: Option<i32>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `2099-12-31T15:59:59Z`.
    pub expired_time: Option<Timestamp>,
    /// When the item was created. Example: `2021-05-10T02:35:26Z`.
    pub create_time: Option<Timestamp>,
    /// ID of the office site that the item belongs to or stands for.
    /// Example: `cn-hangzhou+dir-363353****`.
    pub office_site_id: Option<String>,
    /// How the item is billed. Example: `PostPaid`.
    pub pay_type: Option<String>,
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    /// Example: `PayByTraffic`.
    pub internet_charge_type: Option<String>,
    /// How the reservation internet is billed. Example: `PayByBandwidth`.
    pub reservation_internet_charge_type: Option<String>,
    /// Data rate that is granted to or used by the reservation. Example: `20`.
    pub reservation_bandwidth: Option<i32>,
    /// Time that is set or recorded for this: reservation active. Example: `2021-07-10T00:00:00Z`.
    pub reservation_active_time: Option<Timestamp>,
    /// State that the network package is in. Example: `InUse`.
    pub network_package_status: Option<Open<NetworkPackageStatus>>,
    /// Name that the office site goes by. Example: `default`.
    pub office_site_name: Option<String>,
    /// Which kind of office site VPC it is or is to be. Example: `basic`.
    pub office_site_vpc_type: Option<String>,
    /// Addresses of the kind EIP that were found or are concerned. Example: `120.2.XX.XX`.
    pub eip_addresses: Vec<String>,
    /// Whether the item works as usual or is locked for a matter of payment or security.
    /// Example: `Normal`.
    pub business_status: Option<String>,
}

response! {
    NetworkPackage {
        "NetworkPackageId" => network_package_id: value,
        "Bandwidth" => bandwidth: value,
        "ExpiredTime" => expired_time: value,
        "CreateTime" => create_time: value,
        "OfficeSiteId" => office_site_id: value,
        "PayType" => pay_type: value,
        "InternetChargeType" => internet_charge_type: value,
        "ReservationInternetChargeType" => reservation_internet_charge_type: value,
        "ReservationBandwidth" => reservation_bandwidth: value,
        "ReservationActiveTime" => reservation_active_time: value,
        "NetworkPackageStatus" => network_package_status: value,
        "OfficeSiteName" => office_site_name: value,
        "OfficeSiteVpcType" => office_site_vpc_type: value,
        "EipAddresses" => eip_addresses: list(""),
        "BusinessStatus" => business_status: value,
    }
}

values! {
    /// State that the network package is in.
    pub enum NetworkPackageStatus {
        /// `Creating`
        Creating = "Creating",
        /// `Released`
        Released = "Released",
        /// `InUse`
        InUse = "InUse",
        /// `Releasing`
        Releasing = "Releasing",
    }
}
