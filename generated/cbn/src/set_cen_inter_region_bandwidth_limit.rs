// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetCenInterRegionBandwidthLimit`, from `cbn/SetCenInterRegionBandwidthLimit.md`.

use alicloud_runtime::codegen::*;

/// Sets how much bandwidth a CEN instance may use between two regions.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::SetCenInterRegionBandwidthLimitRequest::new()
///     .bandwidth_limit(8)
///     .cen_id("cen-7qthudw0ll6jmx****")
///     .local_region_id("cn-hangzhou")
///     .opposite_region_id("us-west-1");
/// let reply = client.set_cen_inter_region_bandwidth_limit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetCenInterRegionBandwidthLimitRequest {
    /// **Required.** Most bandwidth that the two regions can use between them. Example: `8`.
    pub bandwidth_limit: Option<i64>,
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6jmx****`.
    pub cen_id: Option<String>,
    /// **Required.** Region at this end of the connection. Example: `cn-hangzhou`.
    pub local_region_id: Option<String>,
    /// **Required.** Region at the other end of the connection. Example: `us-west-1`.
    pub opposite_region_id: Option<String>,
    /// Where the bandwidth comes from: a bandwidth package, or billing by the data transferred.
    pub bandwidth_type: Option<String>,
}

impl SetCenInterRegionBandwidthLimitRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BandwidthLimit`, which is required.
    #[inline]
    pub fn bandwidth_limit(mut self, value: i64) -> Self {
        self.bandwidth_limit = Some(value);
        self
    }
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `LocalRegionId`, which is required.
    pub fn local_region_id(mut self, value: impl Into<String>) -> Self {
        self.local_region_id = Some(value.into());
        self
    }
    /// Sets `OppositeRegionId`, which is required.
    pub fn opposite_region_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_region_id = Some(value.into());
        self
    }
    /// Sets `BandwidthType`.
    pub fn bandwidth_type(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_type = Some(value.into());
        self
    }
}

request! {
    SetCenInterRegionBandwidthLimitRequest {
        "BandwidthLimit" => bandwidth_limit: query,
        "CenId" => cen_id: query,
        "LocalRegionId" => local_region_id: query,
        "OppositeRegionId" => opposite_region_id: query,
        "BandwidthType" => bandwidth_type: query,
    }
}

impl Operation for SetCenInterRegionBandwidthLimitRequest {
    type Response = SetCenInterRegionBandwidthLimitResponse;
    type Error = SetCenInterRegionBandwidthLimitError;
    const INFO: OperationInfo = super::operation("SetCenInterRegionBandwidthLimit")
        .required(&["BandwidthLimit", "CenId", "LocalRegionId", "OppositeRegionId"]);
    const ERRORS: &'static [SetCenInterRegionBandwidthLimitError] = &[
        SetCenInterRegionBandwidthLimitError::MissingParamCbnBandwidthPackageId,
        SetCenInterRegionBandwidthLimitError::AttrMismatchingCbnBandwidthPackageId,
        SetCenInterRegionBandwidthLimitError::OperationFailedInvalidOperation,
        SetCenInterRegionBandwidthLimitError::OperationUnsupportedAttachment,
        SetCenInterRegionBandwidthLimitError::InvalidOperationUnsupportChargeType,
        SetCenInterRegionBandwidthLimitError::OperationUnsupportedTrafficQosPolicyExist,
        SetCenInterRegionBandwidthLimitError::OperationUnsupportedBandwidthType,
        SetCenInterRegionBandwidthLimitError::IllegalParamBandwidthType,
        SetCenInterRegionBandwidthLimitError::IllegalParamBandwidth,
        SetCenInterRegionBandwidthLimitError::ParamExclusiveBandwidthTypeAndCenBandwidthPackageId,
        SetCenInterRegionBandwidthLimitError::IdentityRegistrationStatusNotSupport,
        SetCenInterRegionBandwidthLimitError::InvalidParameter,
        SetCenInterRegionBandwidthLimitError::Unauthorized,
    ];
}

/// Response to [`SetCenInterRegionBandwidthLimitRequest`].
pub type SetCenInterRegionBandwidthLimitResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetCenInterRegionBandwidthLimitRequest`] names.
///
/// - [`MissingParamCbnBandwidthPackageId`](super::DocumentedError::MissingParamCbnBandwidthPackageId)
/// - [`AttrMismatchingCbnBandwidthPackageId`](super::DocumentedError::AttrMismatchingCbnBandwidthPackageId)
/// - [`OperationFailedInvalidOperation`](super::DocumentedError::OperationFailedInvalidOperation)
/// - [`OperationUnsupportedAttachment`](super::DocumentedError::OperationUnsupportedAttachment)
/// - [`InvalidOperationUnsupportChargeType`](super::DocumentedError::InvalidOperationUnsupportChargeType)
/// - [`OperationUnsupportedTrafficQosPolicyExist`](super::DocumentedError::OperationUnsupportedTrafficQosPolicyExist)
/// - [`OperationUnsupportedBandwidthType`](super::DocumentedError::OperationUnsupportedBandwidthType)
/// - [`IllegalParamBandwidthType`](super::DocumentedError::IllegalParamBandwidthType)
/// - [`IllegalParamBandwidth`](super::DocumentedError::IllegalParamBandwidth)
/// - [`ParamExclusiveBandwidthTypeAndCenBandwidthPackageId`](super::DocumentedError::ParamExclusiveBandwidthTypeAndCenBandwidthPackageId)
/// - [`IdentityRegistrationStatusNotSupport`](super::DocumentedError::IdentityRegistrationStatusNotSupport)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type SetCenInterRegionBandwidthLimitError = super::DocumentedError;
