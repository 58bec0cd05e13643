// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateResourcePackage`, from `bssopenapi/CreateResourcePackage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourcePackageData};

/// Buys a resource plan, which covers use in advance.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::CreateResourcePackageRequest::new()
///     .product_code("...")
///     .package_type("...")
///     .specification("...")
///     .duration(1);
/// let reply = client.create_resource_package(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateResourcePackageRequest {
    /// **Required.** Code or name of the product concerned.
    pub product_code: Option<String>,
    /// **Required.** Kind of resource plan, by the code that
    /// [`DescribeResourcePackageProduct`](super::Client::describe_resource_package_product) returns.
    pub package_type: Option<String>,
    /// When the plan begins to count; at once if left out.
    pub effective_date: Option<String>,
    /// **Required.** Size of the resource plan, as
    /// [`DescribeResourcePackageProduct`](super::Client::describe_resource_package_product) returns it.
    pub specification: Option<String>,
    /// **Required.** Length of the term bought, counted in `PricingCycle`.
    pub duration: Option<i32>,
    /// Unit in which the length of the subscription is counted.
    pub pricing_cycle: Option<String>,
}

impl CreateResourcePackageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProductCode`, which is required.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `PackageType`, which is required.
    pub fn package_type(mut self, value: impl Into<String>) -> Self {
        self.package_type = Some(value.into());
        self
    }
    /// Sets `EffectiveDate`.
    pub fn effective_date(mut self, value: impl Into<String>) -> Self {
        self.effective_date = Some(value.into());
        self
    }
    /// Sets `Specification`, which is required.
    pub fn specification(mut self, value: impl Into<String>) -> Self {
        self.specification = Some(value.into());
        self
    }
    /// Sets `Duration`, which is required.
    #[inline]
    pub fn duration(mut self, value: i32) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<String>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }
}

request! {
    CreateResourcePackageRequest {
        "ProductCode" => product_code: query,
        "PackageType" => package_type: query,
        "EffectiveDate" => effective_date: query,
        "Specification" => specification: query,
        "Duration" => duration: query,
        "PricingCycle" => pricing_cycle: query,
    }
}

impl Operation for CreateResourcePackageRequest {
    type Response = CreateResourcePackageResponse;
    type Error = CreateResourcePackageError;
    const INFO: OperationInfo = super::operation("CreateResourcePackage")
        .required(&["ProductCode", "PackageType", "Specification", "Duration"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [CreateResourcePackageError] = &[
        CreateResourcePackageError::NotApplicable,
        CreateResourcePackageError::NotAuthorized,
        CreateResourcePackageError::MissingParameter,
        CreateResourcePackageError::InvalidParameter,
        CreateResourcePackageError::InvalidOwner,
        CreateResourcePackageError::DurationInvalid,
        CreateResourcePackageError::ProductNotFound,
        CreateResourcePackageError::PackageTypeNotFound,
        CreateResourcePackageError::SpecificationInvalid,
        CreateResourcePackageError::IdInvalid,
        CreateResourcePackageError::EffectiveDateInvalid,
        CreateResourcePackageError::IdMissing,
        CreateResourcePackageError::PackageTypeNotSupported,
        CreateResourcePackageError::InternalError,
    ];
}

/// Response to [`CreateResourcePackageRequest`].
#[non_exhaustive]
pub struct CreateResourcePackageResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6000EE23-274B-4E07-A697-FF2E999520A4`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Number of the order, for looking it up in the order system. Example: `202407022550621`.
    pub order_id: Option<i64>,
    /// What the call returns besides its status.
    pub data: Option<ResourcePackageData>,
}

response! {
    CreateResourcePackageResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "OrderId" => order_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`CreateResourcePackageRequest`] names.
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
pub type CreateResourcePackageError = super::DocumentedError;
