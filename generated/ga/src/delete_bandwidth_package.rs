// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBandwidthPackage`, from `ga/DeleteBandwidthPackage.md`.

use alicloud_runtime::codegen::*;

/// Deletes a bandwidth plan, addressed by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DeleteBandwidthPackageRequest::new()
///     .region_id("cn-hangzhou")
///     .bandwidth_package_id("gbwp-bp1sgzldyj6b4q7cx****")
///     .client_token("123e4567-e89b-12d3-a456-426655440000");
/// let reply = client.delete_bandwidth_package(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBandwidthPackageRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the bandwidth plan that the call is about.
    /// Example: `gbwp-bp1sgzldyj6b4q7cx****`.
    pub bandwidth_package_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
}

impl DeleteBandwidthPackageRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteBandwidthPackageRequest {
        "RegionId" => region_id: query,
        "BandwidthPackageId" => bandwidth_package_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteBandwidthPackageRequest {
    type Response = DeleteBandwidthPackageResponse;
    type Error = DeleteBandwidthPackageError;
    const INFO: OperationInfo = super::operation("DeleteBandwidthPackage")
        .required(&["RegionId", "BandwidthPackageId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteBandwidthPackageError] = &[
        DeleteBandwidthPackageError::NotExistBandwidthPackage,
        DeleteBandwidthPackageError::StateErrorBandwidthPackage,
        DeleteBandwidthPackageError::BindExistBandwidthPackage,
        DeleteBandwidthPackageError::UnknownError,
    ];
}

/// Response to [`DeleteBandwidthPackageRequest`].
#[non_exhaustive]
pub struct DeleteBandwidthPackageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6FEA0CF3-D3B9-43E5-A304-D217037876A8`.
    pub request_id: Option<String>,
    /// ID of the bandwidth plan that the item belongs to or stands for.
    /// Example: `gbwp-bp1sgzldyj6b4q7cx****`.
    pub bandwidth_package_id: Option<String>,
}

response! {
    DeleteBandwidthPackageResponse {
        "RequestId" => request_id: value,
        "BandwidthPackageId" => bandwidth_package_id: value,
    }
}

/// Errors that the documentation of [`DeleteBandwidthPackageRequest`] names.
///
/// - [`NotExistBandwidthPackage`](super::DocumentedError::NotExistBandwidthPackage)
/// - [`StateErrorBandwidthPackage`](super::DocumentedError::StateErrorBandwidthPackage)
/// - [`BindExistBandwidthPackage`](super::DocumentedError::BindExistBandwidthPackage)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type DeleteBandwidthPackageError = super::DocumentedError;
