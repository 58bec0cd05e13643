// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccelerator`, from `ga/DescribeAccelerator.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AcceleratorState, BandwidthType, BasicBandwidthPackage, CrossDomainBandwidthPackage, IpSetConfig, ServiceManagedInfos, Tag};

/// Returns one standard instance with its bandwidth plans, domain names, and state.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::describe_accelerator::AcceleratorState;
///
/// let request = alicloud_ga::DescribeAcceleratorRequest::new()
///     .accelerator_id("ga-bp1odcab8tmno0hdq****")
///     .region_id("cn-hangzhou");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_accelerator(request)
///     .wait()
///     .until(AcceleratorState::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAcceleratorRequest {
    /// **Required.** ID of the accelerator that the call is about.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAcceleratorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeAcceleratorRequest {
        "AcceleratorId" => accelerator_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAcceleratorRequest {
    type Response = DescribeAcceleratorResponse;
    type Error = DescribeAcceleratorError;
    const INFO: OperationInfo = super::operation("DescribeAccelerator")
        .required(&["AcceleratorId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAcceleratorError] = &[
        DescribeAcceleratorError::UnknownError,
    ];
}

impl Stateful for DescribeAcceleratorRequest {
    type State = AcceleratorState;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.state.as_ref().map(|s| s.as_str()))
    }
}

/// Response to [`DescribeAcceleratorRequest`].
#[non_exhaustive]
pub struct DescribeAcceleratorResponse {
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// Basic bandwidth plan in use.
    pub basic_bandwidth_package: Option<BasicBandwidthPackage>,
    /// ID of the CEN instance that the item belongs to or stands for. Example: `cen-hjkduu767hc****`.
    pub cen_id: Option<String>,
    /// When the item was created. Example: `1577786252000`.
    pub create_time: Option<i64>,
    /// Cross-region bandwidth plan in use.
    pub cross_domain_bandwidth_package: Option<CrossDomainBandwidthPackage>,
    /// ID of the DDoS that the item belongs to or stands for. Example: `ddoscoo-cn-zz11vq7j****`.
    pub ddos_id: Option<String>,
    /// Free text that describes the item to people. Example: `Accelerator`.
    pub description: Option<String>,
    /// Name that the DNS goes by. Example: `ga-bp1j80t5****.uisnetwork.com`.
    pub dns_name: Option<String>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `1577786252000`.
    pub expired_time: Option<i64>,
    /// Whether the instance is paid for in advance or by use. Example: `PREPAY`.
    pub instance_charge_type: Option<String>,
    /// Name that people know the item by. Example: `Accelerator`.
    pub name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6FEA0CF3-D3B9-43E5-A304-D217037876A8`.
    pub request_id: Option<String>,
    /// Name that the second DNS goes by. Example: `ga-bp1f609c76zg6zuna****-1.aliyunga0047.com`.
    pub second_dns_name: Option<String>,
    /// Size or model, by its name. Example: `1`.
    pub spec: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<Open<AcceleratorState>>,
    /// Which kind of bandwidth billing it is or is to be. Example: `CDT`.
    pub bandwidth_billing_type: Option<String>,
    /// Settings of the set of acceleration areas and addresses, and what it works with.
    pub ip_set_config: Option<IpSetConfig>,
    /// State that the cross private is in. Example: `false`.
    pub cross_private_state: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmw2vwdbujqbq`.
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
    DescribeAcceleratorResponse {
        "AcceleratorId" => accelerator_id: value,
        "BasicBandwidthPackage" => basic_bandwidth_package: value,
        "CenId" => cen_id: value,
        "CreateTime" => create_time: value,
        "CrossDomainBandwidthPackage" => cross_domain_bandwidth_package: value,
        "DdosId" => ddos_id: value,
        "Description" => description: value,
        "DnsName" => dns_name: value,
        "ExpiredTime" => expired_time: value,
        "InstanceChargeType" => instance_charge_type: value,
        "Name" => name: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "SecondDnsName" => second_dns_name: value,
        "Spec" => spec: value,
        "State" => state: value,
        "BandwidthBillingType" => bandwidth_billing_type: value,
        "IpSetConfig" => ip_set_config: value,
        "CrossPrivateState" => cross_private_state: value,
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

/// Errors that the documentation of [`DescribeAcceleratorRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type DescribeAcceleratorError = super::DocumentedError;
