// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RenewResourcePackage`, from `bssopenapi/RenewResourcePackage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourcePackageData};

/// Renews a resource plan.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::RenewResourcePackageRequest::new()
///     .instance_id("...")
///     .duration(1)
///     .pricing_cycle("...");
/// let reply = client.renew_resource_package(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RenewResourcePackageRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// When the plan begins to count; at once if left out.
    pub effective_date: Option<String>,
    /// **Required.** Length of the term bought, counted in `PricingCycle`.
    pub duration: Option<i32>,
    /// **Required.** Unit in which the length of the subscription is counted.
    pub pricing_cycle: Option<String>,
}

impl RenewResourcePackageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `EffectiveDate`.
    pub fn effective_date(mut self, value: impl Into<String>) -> Self {
        self.effective_date = Some(value.into());
        self
    }
    /// Sets `Duration`, which is required.
    #[inline]
    pub fn duration(mut self, value: i32) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `PricingCycle`, which is required.
    pub fn pricing_cycle(mut self, value: impl Into<String>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }
}

request! {
    RenewResourcePackageRequest {
        "InstanceId" => instance_id: query,
        "EffectiveDate" => effective_date: query,
        "Duration" => duration: query,
        "PricingCycle" => pricing_cycle: query,
    }
}

impl Operation for RenewResourcePackageRequest {
    type Response = RenewResourcePackageResponse;
    type Error = RenewResourcePackageError;
    const INFO: OperationInfo = super::operation("RenewResourcePackage")
        .required(&["InstanceId", "Duration", "PricingCycle"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [RenewResourcePackageError] = &[
        RenewResourcePackageError::NotApplicable,
        RenewResourcePackageError::NotAuthorized,
        RenewResourcePackageError::MissingParameter,
        RenewResourcePackageError::InvalidParameter,
        RenewResourcePackageError::InvalidOwner,
        RenewResourcePackageError::DurationInvalid,
        RenewResourcePackageError::ProductNotFound,
        RenewResourcePackageError::PackageTypeNotFound,
        RenewResourcePackageError::SpecificationInvalid,
        RenewResourcePackageError::IdInvalid,
        RenewResourcePackageError::EffectiveDateInvalid,
        RenewResourcePackageError::IdMissing,
        RenewResourcePackageError::PackageTypeNotSupported,
        RenewResourcePackageError::InternalError,
    ];
}

/// Response to [`RenewResourcePackageRequest`].
#[non_exhaustive]
pub struct RenewResourcePackageResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6000EE23-274B-4E07-A697-FF2E999520A4`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Number of the order, for looking it up in the order system. Example: `204322301110333`.
    pub order_id: Option<i64>,
    /// What the call returns besides its status.
    pub data: Option<ResourcePackageData>,
}

response! {
    RenewResourcePackageResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "OrderId" => order_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`RenewResourcePackageRequest`] names.
///
/// - [`NotApplicable`](super::DocumentedError::NotApplicable)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidOwner`](super::DocumentedError::InvalidOwner)
/// - [`DurationInvalid`](super::DocumentedError::DurationInvalid)
/// - [`ProductNotFound`](super::DocumentedError::ProductNotFound)
/// - [`PackageTypeNotFound`](super::DocumentedError::PackageTypeNotFound)
/// - [`SpecificationInvalid`](super::DocumentedError::SpecificationInvalid)
/// - [`IdInvalid`](super::DocumentedError::IdInvalid)
/// - [`EffectiveDateInvalid`](super::DocumentedError::EffectiveDateInvalid)
/// - [`IdMissing`](super::DocumentedError::IdMissing)
/// - [`PackageTypeNotSupported`](super::DocumentedError::PackageTypeNotSupported)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type RenewResourcePackageError = super::DocumentedError;
