// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeResourcePackage`, from `bssopenapi/UpgradeResourcePackage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourcePackageData};

/// Upgrades a resource plan to a larger size.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::UpgradeResourcePackageRequest::new()
///     .instance_id("...");
/// let reply = client.upgrade_resource_package(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeResourcePackageRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// When the plan begins to count; at once if left out.
    pub effective_date: Option<String>,
    /// Size that the resource plan has after the upgrade.
    pub specification: Option<String>,
}

impl UpgradeResourcePackageRequest {
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
    /// Sets `Specification`.
    pub fn specification(mut self, value: impl Into<String>) -> Self {
        self.specification = Some(value.into());
        self
    }
}

request! {
    UpgradeResourcePackageRequest {
        "InstanceId" => instance_id: query,
        "EffectiveDate" => effective_date: query,
        "Specification" => specification: query,
    }
}

impl Operation for UpgradeResourcePackageRequest {
    type Response = UpgradeResourcePackageResponse;
    type Error = UpgradeResourcePackageError;
    const INFO: OperationInfo = super::operation("UpgradeResourcePackage")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [UpgradeResourcePackageError] = &[
        UpgradeResourcePackageError::NotApplicable,
        UpgradeResourcePackageError::NotAuthorized,
        UpgradeResourcePackageError::MissingParameter,
        UpgradeResourcePackageError::InvalidParameter,
        UpgradeResourcePackageError::InvalidOwner,
        UpgradeResourcePackageError::DurationInvalid,
        UpgradeResourcePackageError::ProductNotFound,
        UpgradeResourcePackageError::PackageTypeNotFound,
        UpgradeResourcePackageError::SpecificationInvalid,
        UpgradeResourcePackageError::IdInvalid,
        UpgradeResourcePackageError::EffectiveDateInvalid,
        UpgradeResourcePackageError::IdMissing,
        UpgradeResourcePackageError::PackageTypeNotSupported,
        UpgradeResourcePackageError::InternalError,
    ];
}

/// Response to [`UpgradeResourcePackageRequest`].
#[non_exhaustive]
pub struct UpgradeResourcePackageResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6000EE23-274B-4E07-A697-FF2E999520A4`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Number of the order, for looking it up in the order system. Example: `73387246238746`.
    pub order_id: Option<i64>,
    /// What the call returns besides its status.
    pub data: Option<ResourcePackageData>,
}

response! {
    UpgradeResourcePackageResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "OrderId" => order_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`UpgradeResourcePackageRequest`] names.
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
pub type UpgradeResourcePackageError = super::DocumentedError;
