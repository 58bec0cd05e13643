// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateIpSet`, from `ga/UpdateIpSet.md`.

use alicloud_runtime::codegen::*;

/// Changes the bandwidth of one accelerated region.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::UpdateIpSetRequest::new()
///     .ip_set_id("...")
///     .bandwidth(1);
/// let reply = client.update_ip_set(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateIpSetRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the set of acceleration areas and addresses that the call is about.
    pub ip_set_id: Option<String>,
    /// **Required.** Upper limit of the data rate.
    pub bandwidth: Option<i32>,
}

impl UpdateIpSetRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `IpSetId`, which is required.
    pub fn ip_set_id(mut self, value: impl Into<String>) -> Self {
        self.ip_set_id = Some(value.into());
        self
    }
    /// Sets `Bandwidth`, which is required.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
}

request! {
    UpdateIpSetRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "IpSetId" => ip_set_id: query,
        "Bandwidth" => bandwidth: query,
    }
}

impl Operation for UpdateIpSetRequest {
    type Response = UpdateIpSetResponse;
    type Error = UpdateIpSetError;
    const INFO: OperationInfo = super::operation("UpdateIpSet")
        .required(&["RegionId", "IpSetId", "Bandwidth"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UpdateIpSetError] = &[
        UpdateIpSetError::ResourceQuotaFull,
        UpdateIpSetError::NotExistIpSet,
        UpdateIpSetError::StateErrorIpSet,
        UpdateIpSetError::NotExistAccelerator,
        UpdateIpSetError::StateErrorAccelerator,
        UpdateIpSetError::NotExistBasicBandwidthPackage,
        UpdateIpSetError::GreaterThanGaIpSetBandwidth,
        UpdateIpSetError::ForbbidenSubUser,
        UpdateIpSetError::Forbidden,
        UpdateIpSetError::UnknownError,
    ];
}

/// Response to [`UpdateIpSetRequest`].
pub type UpdateIpSetResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateIpSetRequest`] names.
///
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`NotExistIpSet`](super::DocumentedError::NotExistIpSet)
/// - [`StateErrorIpSet`](super::DocumentedError::StateErrorIpSet)
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`NotExistBasicBandwidthPackage`](super::DocumentedError::NotExistBasicBandwidthPackage)
/// - [`GreaterThanGaIpSetBandwidth`](super::DocumentedError::GreaterThanGaIpSetBandwidth)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type UpdateIpSetError = super::DocumentedError;
