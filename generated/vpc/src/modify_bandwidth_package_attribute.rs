// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyBandwidthPackageAttribute`, from `vpc/ModifyBandwidthPackageAttribute.md`.

use alicloud_runtime::codegen::*;

/// Renames a NAT bandwidth package or describes it anew. Works only for accounts that own such
/// legacy packages.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyBandwidthPackageAttributeRequest::new()
///     .bandwidth_package_id("bwp-s6lmotmkkxxxxxxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_bandwidth_package_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyBandwidthPackageAttributeRequest {
    /// **Required.** NAT bandwidth package to change. Example: `bwp-s6lmotmkkxxxxxxxx`.
    pub bandwidth_package_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `This is NAT.`.
    pub description: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    /// Length: 2 to 128. Example: `NATABC`.
    pub name: Option<String>,
}

impl ModifyBandwidthPackageAttributeRequest {
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
    ModifyBandwidthPackageAttributeRequest {
        "BandwidthPackageId" => bandwidth_package_id: query,
        "RegionId" => region_id: query,
        "Description" => description: query,
        "Name" => name: query,
    }
}

impl Operation for ModifyBandwidthPackageAttributeRequest {
    type Response = ModifyBandwidthPackageAttributeResponse;
    type Error = ModifyBandwidthPackageAttributeError;
    const INFO: OperationInfo = super::operation("ModifyBandwidthPackageAttribute")
        .required(&["BandwidthPackageId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyBandwidthPackageAttributeError] = &[
        ModifyBandwidthPackageAttributeError::InvalidRegionIdNotFound,
        ModifyBandwidthPackageAttributeError::InvalidBandwidthPackageIdNotFound,
        ModifyBandwidthPackageAttributeError::InvalidParameterNameMalformed,
        ModifyBandwidthPackageAttributeError::InvalidParameterDescriptionMalformed,
    ];
}

/// Response to [`ModifyBandwidthPackageAttributeRequest`].
pub type ModifyBandwidthPackageAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyBandwidthPackageAttributeRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidBandwidthPackageIdNotFound`](super::DocumentedError::InvalidBandwidthPackageIdNotFound)
/// - [`InvalidParameterNameMalformed`](super::DocumentedError::InvalidParameterNameMalformed)
/// - [`InvalidParameterDescriptionMalformed`](super::DocumentedError::InvalidParameterDescriptionMalformed)
pub type ModifyBandwidthPackageAttributeError = super::DocumentedError;
