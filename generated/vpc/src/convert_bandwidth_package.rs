// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConvertBandwidthPackage`, from `vpc/ConvertBandwidthPackage.md`.

use alicloud_runtime::codegen::*;

/// Turns a NAT bandwidth package of the old kind into a shared bandwidth plan.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ConvertBandwidthPackageRequest::new()
///     .bandwidth_package_id("bwp-bp1xea10o8qxw4f****")
///     .region_id("cn-hangzhou");
/// let reply = client.convert_bandwidth_package(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ConvertBandwidthPackageRequest {
    /// **Required.** NAT bandwidth package to convert. Example: `bwp-bp1xea10o8qxw4f****`.
    pub bandwidth_package_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
}

impl ConvertBandwidthPackageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BandwidthPackageId`, which is required.
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = Some(value.into());
        self
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
}

request! {
    ConvertBandwidthPackageRequest {
        "BandwidthPackageId" => bandwidth_package_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ConvertBandwidthPackageRequest {
    type Response = ConvertBandwidthPackageResponse;
    type Error = ConvertBandwidthPackageError;
    const INFO: OperationInfo = super::operation("ConvertBandwidthPackage")
        .required(&["BandwidthPackageId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ConvertBandwidthPackageError] = &[
        ConvertBandwidthPackageError::InternalError,
        ConvertBandwidthPackageError::NotOpenApi,
        ConvertBandwidthPackageError::NotFoundBandwidthPackage,
        ConvertBandwidthPackageError::OrderQuotaExceeded,
        ConvertBandwidthPackageError::OrderError,
    ];
}

/// Response to [`ConvertBandwidthPackageRequest`].
#[non_exhaustive]
pub struct ConvertBandwidthPackageResponse {
    /// ID of the shared bandwidth plan that the package has become.
    /// Example: `cbwp-s6lmotmkkf567b****`.
    pub convert_instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0C2EE7A8-74D4-4081-8236-CEBDE3BBCF50`.
    pub request_id: Option<String>,
}

response! {
    ConvertBandwidthPackageResponse {
        "ConvertInstanceId" => convert_instance_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ConvertBandwidthPackageRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`NotOpenApi`](super::DocumentedError::NotOpenApi)
/// - [`NotFoundBandwidthPackage`](super::DocumentedError::NotFoundBandwidthPackage)
/// - [`OrderQuotaExceeded`](super::DocumentedError::OrderQuotaExceeded)
/// - [`OrderError`](super::DocumentedError::OrderError)
pub type ConvertBandwidthPackageError = super::DocumentedError;
