// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetResourcePackagePrice`, from `bssopenapi/GetResourcePackagePrice.md`.

use alicloud_runtime::codegen::*;

/// Works out what buying, renewing or upgrading a resource plan costs.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::GetResourcePackagePriceRequest::new()
///     .product_code("...")
///     .package_type("...")
///     .specification("...")
///     .duration(1);
/// let reply = client.get_resource_package_price(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetResourcePackagePriceRequest {
    /// **Required.** Code or name of the product concerned.
    pub product_code: Option<String>,
    /// **Required.** Kind of resource plan, by the code that
    /// [`DescribeResourcePackageProduct`](super::Client::describe_resource_package_product) returns.
    pub package_type: Option<String>,
    /// When the plan begins to count; at once if left out.
    pub effective_date: Option<String>,
    /// **Required.** Size of the resource plan that the price is asked for.
    pub specification: Option<String>,
    /// **Required.** Length of the term bought, counted in `PricingCycle`.
    pub duration: Option<i32>,
    /// Unit in which the length of the subscription is counted.
    pub pricing_cycle: Option<String>,
    /// What the order does: buy, upgrade, renew or the like.
    pub order_type: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl GetResourcePackagePriceRequest {
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
    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<String>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    GetResourcePackagePriceRequest {
        "ProductCode" => product_code: query,
        "PackageType" => package_type: query,
        "EffectiveDate" => effective_date: query,
        "Specification" => specification: query,
        "Duration" => duration: query,
        "PricingCycle" => pricing_cycle: query,
        "OrderType" => order_type: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for GetResourcePackagePriceRequest {
    type Response = GetResourcePackagePriceResponse;
    type Error = GetResourcePackagePriceError;
    const INFO: OperationInfo = super::operation("GetResourcePackagePrice")
        .required(&["ProductCode", "PackageType", "Specification", "Duration"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [GetResourcePackagePriceError] = &[
        GetResourcePackagePriceError::NotApplicable,
        GetResourcePackagePriceError::NotAuthorized,
        GetResourcePackagePriceError::MissingParameter,
        GetResourcePackagePriceError::InvalidParameter,
        GetResourcePackagePriceError::InvalidOwner,
        GetResourcePackagePriceError::DurationInvalid,
        GetResourcePackagePriceError::ProductNotFound,
        GetResourcePackagePriceError::PackageTypeNotFound,
        GetResourcePackagePriceError::SpecificationInvalid,
        GetResourcePackagePriceError::IdInvalid,
        GetResourcePackagePriceError::EffectiveDateInvalid,
        GetResourcePackagePriceError::IdMissing,
        GetResourcePackagePriceError::PackageTypeNotSupported,
        GetResourcePackagePriceError::InternalError,
    ];
}

/// Response to [`GetResourcePackagePriceRequest`].
#[non_exhaustive]
pub struct GetResourcePackagePriceResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BBEF51A3-E933-4F40-A534-C673CBDB9C80`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<ResourcePackagePriceData>,
}

response! {
    GetResourcePackagePriceResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ResourcePackagePriceData {
    /// List price, before any discount. Example: `1290240`.
    pub original_price: Option<f64>,
    /// Amount that is taken off the list price. Example: `215040`.
    pub discount_price: Option<f64>,
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
    /// Price to be paid, after discounts. Example: `1075200`.
    pub trade_price: Option<f64>,
    /// Special offers that apply to the price, one entry each.
    pub promotions: Vec<Promotion>,
}

response! {
    ResourcePackagePriceData {
        "OriginalPrice" => original_price: value,
        "DiscountPrice" => discount_price: value,
        "Currency" => currency: value,
        "TradePrice" => trade_price: value,
        "Promotions" => promotions: list("Promotion"),
    }
}

/// Special offers that apply to the price, one entry each.
#[non_exhaustive]
pub struct Promotion {
    /// What the special offer grants, in words. Example: `text`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `1000680914`.
    pub id: Option<i64>,
}

response! {
    Promotion {
        "Name" => name: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`GetResourcePackagePriceRequest`] names.
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
pub type GetResourcePackagePriceError = super::DocumentedError;
