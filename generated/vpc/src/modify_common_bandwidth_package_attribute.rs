// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCommonBandwidthPackageAttribute`, from `vpc/ModifyCommonBandwidthPackageAttribute.md`.

use alicloud_runtime::codegen::*;

/// Renames a shared bandwidth plan or describes it anew.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyCommonBandwidthPackageAttributeRequest::new()
///     .bandwidth_package_id("cbwp-2ze2ic1xd2qeqk145****")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_common_bandwidth_package_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCommonBandwidthPackageAttributeRequest {
    /// **Required.** ID of a shared bandwidth plan, as
    /// [`CreateCommonBandwidthPackage`](super::Client::create_common_bandwidth_package) returned it.
    /// Example: `cbwp-2ze2ic1xd2qeqk145****`.
    pub bandwidth_package_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    /// Length: 2 to 128. Example: `test123`.
    pub name: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `text`.
    pub description: Option<String>,
}

impl ModifyCommonBandwidthPackageAttributeRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyCommonBandwidthPackageAttributeRequest {
        "BandwidthPackageId" => bandwidth_package_id: query,
        "RegionId" => region_id: query,
        "Name" => name: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyCommonBandwidthPackageAttributeRequest {
    type Response = ModifyCommonBandwidthPackageAttributeResponse;
    type Error = ModifyCommonBandwidthPackageAttributeError;
    const INFO: OperationInfo = super::operation("ModifyCommonBandwidthPackageAttribute")
        .required(&["BandwidthPackageId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyCommonBandwidthPackageAttributeError] = &[
        ModifyCommonBandwidthPackageAttributeError::InvalidRegionIdNotFound,
        ModifyCommonBandwidthPackageAttributeError::InvalidBandwidthPackageIdNotFound,
        ModifyCommonBandwidthPackageAttributeError::InvalidParameterNameMalformed,
        ModifyCommonBandwidthPackageAttributeError::InvalidParameterDescriptionMalformed,
    ];
}

/// Response to [`ModifyCommonBandwidthPackageAttributeRequest`].
pub type ModifyCommonBandwidthPackageAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyCommonBandwidthPackageAttributeRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidBandwidthPackageIdNotFound`](super::DocumentedError::InvalidBandwidthPackageIdNotFound)
/// - [`InvalidParameterNameMalformed`](super::DocumentedError::InvalidParameterNameMalformed)
/// - [`InvalidParameterDescriptionMalformed`](super::DocumentedError::InvalidParameterDescriptionMalformed)
pub type ModifyCommonBandwidthPackageAttributeError = super::DocumentedError;
