// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResourcePackageProduct`, from `bssopenapi/DescribeResourcePackageProduct.md`.

use alicloud_runtime::codegen::*;

/// Returns the resource plans of a product with types, sizes and terms.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::DescribeResourcePackageProductRequest::new()
///     .product_code("...");
/// let reply = client.describe_resource_package_product(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResourcePackageProductRequest {
    /// **Required.** Code or name of the product concerned.
    pub product_code: Option<String>,
}

impl DescribeResourcePackageProductRequest {
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
}

request! {
    DescribeResourcePackageProductRequest {
        "ProductCode" => product_code: query,
    }
}

impl Operation for DescribeResourcePackageProductRequest {
    type Response = DescribeResourcePackageProductResponse;
    type Error = DescribeResourcePackageProductError;
    const INFO: OperationInfo = super::operation("DescribeResourcePackageProduct")
        .required(&["ProductCode"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [DescribeResourcePackageProductError] = &[
        DescribeResourcePackageProductError::NotApplicable,
        DescribeResourcePackageProductError::NotAuthorized,
        DescribeResourcePackageProductError::MissingParameter,
        DescribeResourcePackageProductError::InvalidParameter,
        DescribeResourcePackageProductError::InvalidOwner,
        DescribeResourcePackageProductError::ProductCodeMissing,
        DescribeResourcePackageProductError::ProductNotSupported,
        DescribeResourcePackageProductError::InternalError,
    ];
}

/// Response to [`DescribeResourcePackageProductRequest`].
#[non_exhaustive]
pub struct DescribeResourcePackageProductResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BBEF51A3-E933-4F40-A534-C673CBDB9C80`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Number of the order, for looking it up in the order system. Example: `72353765387`.
    pub order_id: Option<i64>,
    /// What the call returns besides its status.
    pub data: Option<ResourcePackageProductData>,
}

response! {
    DescribeResourcePackageProductResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "OrderId" => order_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ResourcePackageProductData {
    /// Resource plans of the product, one entry each.
    pub resource_packages: Vec<ResourcePackage>,
}

response! {
    ResourcePackageProductData {
        "ResourcePackages" => resource_packages: list("ResourcePackage"),
    }
}

/// Resource plans of the product, one entry each.
#[non_exhaustive]
pub struct ResourcePackage {
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it. Example: `ossbag`.
    pub product_type: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Code or name of the product concerned. Example: `ossbag`.
    pub product_code: Option<String>,
    /// Specifications and terms of the plan, one entry for each type.
    pub package_types: Vec<PackageType>,
}

response! {
    ResourcePackage {
        "ProductType" => product_type: value,
        "Name" => name: value,
        "ProductCode" => product_code: value,
        "PackageTypes" => package_types: list("PackageType"),
    }
}

/// Specifications and terms of the plan, one entry for each type.
#[non_exhaustive]
pub struct PackageType {
    /// Code for programs to act on, as a rule that of the result.
    /// Example: `FPT_ossbag_deadlineAcc_CdnOut_common_sz`.
    pub code: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Properties of the specification, one entry each.
    pub properties: Vec<Property>,
    /// Sizes in which the plan is sold.
    pub specifications: Vec<Specification>,
}

response! {
    PackageType {
        "Code" => code: value,
        "Name" => name: value,
        "Properties" => properties: list("Property"),
        "Specifications" => specifications: list("Specification"),
    }
}

/// Properties of the specification, one entry each.
#[non_exhaustive]
pub struct Property {
    /// Name that people know the item by. Example: `region`.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `cn-shenzhen`.
    pub value: Option<String>,
}

response! {
    Property {
        "Name" => name: value,
        "Value" => value: value,
    }
}

/// Sizes in which the plan is sold.
#[non_exhaustive]
pub struct Specification {
    /// Name that people know the item by. Example: `1TB`.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `1024`.
    pub value: Option<String>,
    /// Terms for which the plan can be bought.
    pub available_durations: Vec<AvailableDuration>,
}

response! {
    Specification {
        "Name" => name: value,
        "Value" => value: value,
        "AvailableDurations" => available_durations: list("AvailableDuration"),
    }
}

/// Terms for which the plan can be bought.
#[non_exhaustive]
pub struct AvailableDuration {
    /// Value that belongs to the name or key beside it. Example: `6`.
    pub value: Option<i32>,
    /// Name that people know the item by. Example: `6 Month`.
    pub name: Option<String>,
    /// Unit that the figure beside it is counted in. Example: `Month`.
    pub unit: Option<String>,
}

response! {
    AvailableDuration {
        "Value" => value: value,
        "Name" => name: value,
        "Unit" => unit: value,
    }
}

/// Errors that the documentation of [`DescribeResourcePackageProductRequest`] names.
///
/// - [`NotApplicable`](super::DocumentedError::NotApplicable)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidOwner`](super::DocumentedError::InvalidOwner)
/// - [`ProductCodeMissing`](super::DocumentedError::ProductCodeMissing)
/// - [`ProductNotSupported`](super::DocumentedError::ProductNotSupported)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeResourcePackageProductError = super::DocumentedError;
