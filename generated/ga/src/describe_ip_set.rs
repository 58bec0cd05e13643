// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIpSet`, from `ga/DescribeIpSet.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ServiceManagedInfos};

/// Returns one accelerated region with its IP addresses, bandwidth, and line type.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::describe_ip_set::IpState;
///
/// let request = alicloud_ga::DescribeIpSetRequest::new()
///     .ip_set_id("ips-bp11ilwqjdkjeg9r7****")
///     .region_id("cn-hangzhou");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_ip_set(request)
///     .wait()
///     .until(IpState::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIpSetRequest {
    /// **Required.** ID of the set of acceleration areas and addresses that the call is about.
    /// Example: `ips-bp11ilwqjdkjeg9r7****`.
    pub ip_set_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeIpSetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IpSetId`, which is required.
    pub fn ip_set_id(mut self, value: impl Into<String>) -> Self {
        self.ip_set_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeIpSetRequest {
        "IpSetId" => ip_set_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeIpSetRequest {
    type Response = DescribeIpSetResponse;
    type Error = DescribeIpSetError;
    const INFO: OperationInfo = super::operation("DescribeIpSet")
        .required(&["IpSetId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeIpSetError] = &[DescribeIpSetError::UnknownError];
}

impl Stateful for DescribeIpSetRequest {
    type State = IpState;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.state.as_ref().map(|s| s.as_str()))
    }
}

/// Response to [`DescribeIpSetRequest`].
#[non_exhaustive]
pub struct DescribeIpSetResponse {
    /// Region that the accelerate lies in. Example: `cn-huhehaote`.
    pub accelerate_region_id: Option<String>,
    /// Upper limit of the data rate. Unit: `Mbps`. Example: `3`.
    pub bandwidth: Option<i32>,
    /// Items of the kind IP address that were found or are concerned. Example: `39.XX.XX.220`.
    pub ip_address_list: Vec<String>,
    /// ID of the set of acceleration areas and addresses that the item belongs to or stands for.
    /// Example: `ips-bp11ilwqjdkjeg9r7****`.
    pub ip_set_id: Option<String>,
    /// Version of the Internet Protocol. Example: `IPv4`.
    pub ip_version: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6D2BFF54-6AF2-4679-88C4-2F2E187F16CB`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<Open<IpState>>,
    /// Which kind of carrier it is or is to be. Example: `BGP`.
    pub isp_type: Option<String>,
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp1yeeq8yfoyszmqy****`.
    pub accelerator_id: Option<String>,
    /// ID of the service that the item belongs to or stands for. Example: `ALB`.
    pub service_id: Option<String>,
    /// Whether another cloud service manages the instance. Example: `true`.
    pub service_managed: Option<bool>,
    /// What is known about each service managed, one entry each.
    pub service_managed_infos: Vec<ServiceManagedInfos>,
}

response! {
    DescribeIpSetResponse {
        "AccelerateRegionId" => accelerate_region_id: value,
        "Bandwidth" => bandwidth: value,
        "IpAddressList" => ip_address_list: list(""),
        "IpSetId" => ip_set_id: value,
        "IpVersion" => ip_version: value,
        "RequestId" => request_id: value,
        "State" => state: value,
        "IspType" => isp_type: value,
        "AcceleratorId" => accelerator_id: value,
        "ServiceId" => service_id: value,
        "ServiceManaged" => service_managed: value,
        "ServiceManagedInfos" => service_managed_infos: list(""),
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum IpState {
        /// Starting up.
        Init = "init",
        /// Ready.
        Active = "active",
        /// Being changed.
        Updating = "updating",
        /// Being deleted.
        Deleting = "deleting",
    }
}

/// Errors that the documentation of [`DescribeIpSetRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type DescribeIpSetError = super::DocumentedError;
