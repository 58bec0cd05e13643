// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetBasicAccelerator`, from `ga/GetBasicAccelerator.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BasicAcceleratorBasicBandwidthPackage, CrossDomainBandwidthPackage, Tag};

/// Returns one basic instance with its bandwidth plans and state.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::GetBasicAcceleratorRequest::new()
///     .accelerator_id("...");
/// let reply = client.get_basic_accelerator(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetBasicAcceleratorRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
}

impl GetBasicAcceleratorRequest {
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
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
}

request! {
    GetBasicAcceleratorRequest {
        "RegionId" => region_id: query,
        "AcceleratorId" => accelerator_id: query,
    }
}

impl Operation for GetBasicAcceleratorRequest {
    type Response = GetBasicAcceleratorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetBasicAccelerator")
        .required(&["RegionId", "AcceleratorId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetBasicAcceleratorRequest`].
#[non_exhaustive]
pub struct GetBasicAcceleratorResponse {
    /// Free text that describes the item to people. Example: `BasicAccelerator`.
    pub description: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F591955F-5CB5-4CCE-A75D-17CF2085CE22`.
    pub request_id: Option<String>,
    /// Whether the instance is paid for in advance or by use. Example: `PREPAY`.
    pub instance_charge_type: Option<String>,
    /// When the item was created. Example: `1637734547`.
    pub create_time: Option<i64>,
    /// Cross-region bandwidth plan in use.
    pub cross_domain_bandwidth_package: Option<CrossDomainBandwidthPackage>,
    /// Name that people know the item by. Example: `BasicAccelerator`.
    pub name: Option<String>,
    /// Basic bandwidth plan in use.
    pub basic_bandwidth_package: Option<BasicAcceleratorBasicBandwidthPackage>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<String>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `1640326547`.
    pub expired_time: Option<i64>,
    /// ID of the CEN instance that the item belongs to or stands for. Example: `cen-hjkduu767hc****`.
    pub cen_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp17frjjh0udz4qz****`.
    pub accelerator_id: Option<String>,
    /// ID of the basic endpoint group that the item belongs to or stands for.
    /// Example: `epg-bp1dmlohjjz4kqaun****`.
    pub basic_endpoint_group_id: Option<String>,
    /// ID of the basic set of acceleration areas and addresses that the item belongs to or stands for.
    /// Example: `ips-bp11ilwqjdkjeg9r7****`.
    pub basic_ip_set_id: Option<String>,
    /// Which kind of bandwidth billing it is or is to be. Example: `CDT`.
    pub bandwidth_billing_type: Option<String>,
    /// State that the cross private is in. Example: `false`.
    pub cross_private_state: Option<String>,
    /// State that the cross border is in. Example: `false`.
    pub cross_border_status: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aekzrnd67gq****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tags: Vec<Tag>,
}

response! {
    GetBasicAcceleratorResponse {
        "Description" => description: value,
        "RequestId" => request_id: value,
        "InstanceChargeType" => instance_charge_type: value,
        "CreateTime" => create_time: value,
        "CrossDomainBandwidthPackage" => cross_domain_bandwidth_package: value,
        "Name" => name: value,
        "BasicBandwidthPackage" => basic_bandwidth_package: value,
        "State" => state: value,
        "ExpiredTime" => expired_time: value,
        "CenId" => cen_id: value,
        "RegionId" => region_id: value,
        "AcceleratorId" => accelerator_id: value,
        "BasicEndpointGroupId" => basic_endpoint_group_id: value,
        "BasicIpSetId" => basic_ip_set_id: value,
        "BandwidthBillingType" => bandwidth_billing_type: value,
        "CrossPrivateState" => cross_private_state: value,
        "CrossBorderStatus" => cross_border_status: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
    }
}
