// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCenBandwidthPackageAttribute`, from `cbn/ModifyCenBandwidthPackageAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes name or description of a bandwidth package.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ModifyCenBandwidthPackageAttributeRequest::new()
///     .cen_bandwidth_package_id("cenbwp-4c2zaavbvh5fx****");
/// let reply = client.modify_cen_bandwidth_package_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCenBandwidthPackageAttributeRequest {
    /// **Required.** Bandwidth package, which pays for traffic between two areas, as
    /// [`CreateCenBandwidthPackage`](super::Client::create_cen_bandwidth_package) returned it.
    /// Example: `cenbwp-4c2zaavbvh5fx****`.
    pub cen_bandwidth_package_id: Option<String>,
    /// Free text that describes the item to people. Length: 2 to 256. Example: `text`.
    pub description: Option<String>,
    /// Name that people know the item by. Length: 2 to 128. Example: `test`.
    pub name: Option<String>,
}

impl ModifyCenBandwidthPackageAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CenBandwidthPackageId`, which is required.
    pub fn cen_bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.cen_bandwidth_package_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    ModifyCenBandwidthPackageAttributeRequest {
        "CenBandwidthPackageId" => cen_bandwidth_package_id: query,
        "Description" => description: query,
        "Name" => name: query,
    }
}

impl Operation for ModifyCenBandwidthPackageAttributeRequest {
    type Response = ModifyCenBandwidthPackageAttributeResponse;
    type Error = ModifyCenBandwidthPackageAttributeError;
    const INFO: OperationInfo = super::operation("ModifyCenBandwidthPackageAttribute")
        .required(&["CenBandwidthPackageId"]);
    const ERRORS: &'static [ModifyCenBandwidthPackageAttributeError] = &[
        ModifyCenBandwidthPackageAttributeError::InvalidParameter,
        ModifyCenBandwidthPackageAttributeError::Unauthorized,
    ];
}

/// Response to [`ModifyCenBandwidthPackageAttributeRequest`].
pub type ModifyCenBandwidthPackageAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyCenBandwidthPackageAttributeRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ModifyCenBandwidthPackageAttributeError = super::DocumentedError;
