// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateIpSets`, from `ga/UpdateIpSets.md`.

use alicloud_runtime::codegen::*;

/// Changes the bandwidth of several accelerated regions in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::update_ip_sets::IpSet;
///
/// let request = alicloud_ga::UpdateIpSetsRequest::new()
///     .region_id("cn-hangzhou")
///     .ip_sets([IpSet::new()]);
/// let reply = client.update_ip_sets(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateIpSetsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** The sets of acceleration areas and addresses to work on or to narrow the list down
    /// to. Items: at most 100.
    pub ip_sets: Vec<IpSet>,
}

impl UpdateIpSetsRequest {
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
    /// Sets `IpSets`, which is required.
    pub fn ip_sets(mut self, value: impl IntoIterator<Item = impl Into<IpSet>>) -> Self {
        self.ip_sets = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateIpSetsRequest {
        "RegionId" => region_id: query,
        "IpSets" => ip_sets: query,
    }
}

impl Operation for UpdateIpSetsRequest {
    type Response = UpdateIpSetsResponse;
    type Error = UpdateIpSetsError;
    const INFO: OperationInfo = super::operation("UpdateIpSets")
        .required(&["RegionId", "IpSets"])
        .region("RegionId");
    const ERRORS: &'static [UpdateIpSetsError] = &[
        UpdateIpSetsError::RepeatIpSets,
        UpdateIpSetsError::NotExistIpSets,
        UpdateIpSetsError::NotActiveIpSet,
        UpdateIpSetsError::StateErrorAccelerator,
        UpdateIpSetsError::NotExistBasicBandwidthPackage,
        UpdateIpSetsError::GreaterThanGaIpSetBandwidth,
    ];
}

/// Response to [`UpdateIpSetsRequest`].
pub type UpdateIpSetsResponse = alicloud_runtime::EmptyResponse;

/// The sets of acceleration areas and addresses to work on or to narrow the list down to.
#[non_exhaustive]
pub struct IpSet {
    /// **Required.** Upper limit of the data rate. Unit: `Mbps`. Example: `4`.
    pub bandwidth: Option<i32>,
    /// **Required.** ID of the set of acceleration areas and addresses that the call is about.
    /// Example: `ips-bp11c9mpphtb1xkds****`.
    pub ip_set_id: Option<String>,
}

impl IpSet {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Bandwidth`, which is required.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `IpSetId`, which is required.
    pub fn ip_set_id(mut self, value: impl Into<String>) -> Self {
        self.ip_set_id = Some(value.into());
        self
    }
}

request! {
    IpSet {
        "Bandwidth" => bandwidth: field,
        "IpSetId" => ip_set_id: field,
    }
}

/// Errors that the documentation of [`UpdateIpSetsRequest`] names.
///
/// - [`RepeatIpSets`](super::DocumentedError::RepeatIpSets)
/// - [`NotExistIpSets`](super::DocumentedError::NotExistIpSets)
/// - [`NotActiveIpSet`](super::DocumentedError::NotActiveIpSet)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`NotExistBasicBandwidthPackage`](super::DocumentedError::NotExistBasicBandwidthPackage)
/// - [`GreaterThanGaIpSetBandwidth`](super::DocumentedError::GreaterThanGaIpSetBandwidth)
pub type UpdateIpSetsError = super::DocumentedError;
