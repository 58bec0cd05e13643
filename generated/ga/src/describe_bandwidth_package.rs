// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBandwidthPackage`, from `ga/DescribeBandwidthPackage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BandwidthPackageState, BillingType, Tag};

/// Returns one bandwidth plan with type, bandwidth, state, and its instances.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::describe_bandwidth_package::BandwidthPackageState;
///
/// let request = alicloud_ga::DescribeBandwidthPackageRequest::new()
///     .region_id("cn-hangzhou")
///     .bandwidth_package_id("gbwp-bp1sgzldyj6b4q7cx****");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_bandwidth_package(request)
///     .wait()
///     .until(BandwidthPackageState::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBandwidthPackageRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the bandwidth plan that the call is about.
    /// Example: `gbwp-bp1sgzldyj6b4q7cx****`.
    pub bandwidth_package_id: Option<String>,
}

impl DescribeBandwidthPackageRequest {
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
    /// Sets `BandwidthPackageId`, which is required.
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = Some(value.into());
        self
    }
}

request! {
    DescribeBandwidthPackageRequest {
        "RegionId" => region_id: query,
        "BandwidthPackageId" => bandwidth_package_id: query,
    }
}

impl Operation for DescribeBandwidthPackageRequest {
    type Response = DescribeBandwidthPackageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBandwidthPackage")
        .required(&["RegionId", "BandwidthPackageId"])
        .region("RegionId")
        .read_only();
}

impl Stateful for DescribeBandwidthPackageRequest {
    type State = BandwidthPackageState;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.state.as_ref().map(|s| s.as_str()))
    }
}

/// Response to [`DescribeBandwidthPackageRequest`].
#[non_exhaustive]
pub struct DescribeBandwidthPackageResponse {
    /// Other end of the connection; returned on the international site only. Example: `Global`.
    pub cbn_geographic_region_id_b: Option<String>,
    /// One end of the connection; returned on the international site only. Example: `China-mainland`.
    pub cbn_geographic_region_id_a: Option<String>,
    /// Free text that describes the item to people. Example: `testDescription`.
    pub description: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4B6DBBB0-2D01-4C6A-A384-4129266E6B78`.
    pub request_id: Option<String>,
    /// When the item was created. Example: `1578966918000`.
    pub create_time: Option<String>,
    /// Name that people know the item by. Example: `testName`.
    pub name: Option<String>,
    /// Which kind of bandwidth it is or is to be. Example: `Basic`.
    pub bandwidth_type: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Basic`.
    pub type_: Option<String>,
    /// The accelerators that were found or are concerned, one entry each.
    /// Example: `ga-bp1qe94o52ot4pkfn****`.
    pub accelerators: Vec<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<Open<BandwidthPackageState>>,
    /// How the item is billed. Example: `PREPAY`.
    pub charge_type: Option<String>,
    /// Upper limit of the data rate. Unit: `Mbps`. Example: `2`.
    pub bandwidth: Option<i32>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `1578966918000`.
    pub expired_time: Option<String>,
    /// ID of the bandwidth plan that the item belongs to or stands for.
    /// Example: `gbwp-bp1sgzldyj6b4q7cx****`.
    pub bandwidth_package_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of billing it is or is to be. Example: `PayByTraffic`.
    pub billing_type: Option<Open<BillingType>>,
    /// Lowest share of the bandwidth that is billed, in percent. Range: 30 to 100. Example: `30`.
    pub ratio: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfnvueepcihjiq`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tags: Vec<Tag>,
}

response! {
    DescribeBandwidthPackageResponse {
        "CbnGeographicRegionIdB" => cbn_geographic_region_id_b: value,
        "CbnGeographicRegionIdA" => cbn_geographic_region_id_a: value,
        "Description" => description: value,
        "RequestId" => request_id: value,
        "CreateTime" => create_time: value,
        "Name" => name: value,
        "BandwidthType" => bandwidth_type: value,
        "Type" => type_: value,
        "Accelerators" => accelerators: list(""),
        "State" => state: value,
        "ChargeType" => charge_type: value,
        "Bandwidth" => bandwidth: value,
        "ExpiredTime" => expired_time: value,
        "BandwidthPackageId" => bandwidth_package_id: value,
        "RegionId" => region_id: value,
        "BillingType" => billing_type: value,
        "Ratio" => ratio: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
    }
}
