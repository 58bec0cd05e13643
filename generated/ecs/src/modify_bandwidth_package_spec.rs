// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyBandwidthPackageSpec`, from `ecs/ModifyBandwidthPackageSpec.md`.

use alicloud_runtime::codegen::*;

/// Changes the size or model of the bandwidth plan, which changes its price too.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyBandwidthPackageSpecRequest::new();
/// let reply = client.modify_bandwidth_package_spec(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ModifyBandwidthPackageSpecRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the bandwidth plan that the call or the item is about.
    pub bandwidth_package_id: Option<String>,
    /// **Required.** Peak public bandwidth of the elastic IP address.
    pub bandwidth: Option<String>,
}

impl ModifyBandwidthPackageSpecRequest {
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
    /// Sets `Bandwidth`, which is required.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }
}

request! {
    ModifyBandwidthPackageSpecRequest {
        "RegionId" => region_id: query,
        "BandwidthPackageId" => bandwidth_package_id: query,
        "Bandwidth" => bandwidth: query,
    }
}

impl Operation for ModifyBandwidthPackageSpecRequest {
    type Response = ModifyBandwidthPackageSpecResponse;
    type Error = ModifyBandwidthPackageSpecError;
    const INFO: OperationInfo = super::operation("ModifyBandwidthPackageSpec")
        .required(&["RegionId", "BandwidthPackageId", "Bandwidth"])
        .region("RegionId");
}

/// What [`ModifyBandwidthPackageSpecRequest`] is answered with.
pub type ModifyBandwidthPackageSpecResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`ModifyBandwidthPackageSpecRequest`] names.
    pub enum ModifyBandwidthPackageSpecError {
        ForbiddenChargeTypeIsPrepaid = "Forbidden.ChargeTypeIsPrepaid" ("400"), "", "The resource has been paid for in advance, so the API cannot change or release it.";
        MissingParamBandwidth = "MissingParam.Bandwidth" ("400"), "", "The new bandwidth is missing; give it in `Bandwidth`.";
        IllegalParamBandwidth = "IllegalParam.Bandwidth" ("400"), "Bandwidth is illegal.", "The bandwidth package cannot have this bandwidth.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the account cannot use it.";
        InvalidBandwidthPackageIdNotFound = "InvalidBandwidthPackageId.NotFound" ("404"), "", "No bandwidth package of the account has this ID.";
        InvalidBandwidthValueNotSupported = "InvalidBandwidth.ValueNotSupported" ("404"), "", "The bandwidth for a limited upgrade is lower than the present one.";
        BandwidthPackageFinancialLocked = "BandwidthPackage.FinancialLocked" ("404"), "", "Unpaid bills have locked the bandwidth package; pay them first.";
    }
}
