// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCommodity`, from `ga/DescribeCommodity.md`.

use alicloud_runtime::codegen::*;

/// Returns the components and properties from which a Global Accelerator product is ordered.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DescribeCommodityRequest::new()
///     .commodity_code("...")
///     .order_type("...");
/// let reply = client.describe_commodity(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCommodityRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Code under which the order system sells the item.
    pub commodity_code: Option<String>,
    /// **Required.** Which kind of order it is or is to be.
    pub order_type: Option<String>,
}

impl DescribeCommodityRequest {
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
    /// Sets `CommodityCode`, which is required.
    pub fn commodity_code(mut self, value: impl Into<String>) -> Self {
        self.commodity_code = Some(value.into());
        self
    }
    /// Sets `OrderType`, which is required.
    pub fn order_type(mut self, value: impl Into<String>) -> Self {
        self.order_type = Some(value.into());
        self
    }
}

request! {
    DescribeCommodityRequest {
        "RegionId" => region_id: query,
        "CommodityCode" => commodity_code: query,
        "OrderType" => order_type: query,
    }
}

impl Operation for DescribeCommodityRequest {
    type Response = DescribeCommodityResponse;
    type Error = DescribeCommodityError;
    const INFO: OperationInfo = super::operation("DescribeCommodity")
        .required(&["RegionId", "CommodityCode", "OrderType"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCommodityError] = &[
        DescribeCommodityError::UnknownError,
    ];
}

/// Response to [`DescribeCommodityRequest`].
#[non_exhaustive]
pub struct DescribeCommodityResponse {
    /// Code under which the order system sells the item. Example: `ga_gapluspre_public_cn`.
    pub commodity_code: Option<String>,
    /// Name that the commodity goes by. Example: `text`.
    pub commodity_name: Option<String>,
    /// The components that were found or are concerned, one entry each.
    pub components: Vec<Component>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    DescribeCommodityResponse {
        "CommodityCode" => commodity_code: value,
        "CommodityName" => commodity_name: value,
        "Components" => components: list(""),
        "RequestId" => request_id: value,
    }
}

/// The components that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Component {
    /// Code that stands for the component, for programs to act on. Example: `text`.
    pub component_code: Option<String>,
    /// Name that the component goes by. Example: `text`.
    pub component_name: Option<String>,
    /// The properties that were found or are concerned, one entry each.
    pub properties: Vec<Property>,
}

response! {
    Component {
        "ComponentCode" => component_code: value,
        "ComponentName" => component_name: value,
        "Properties" => properties: list(""),
    }
}

/// The properties that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Property {
    /// Code for programs to act on, as a rule that of the result. Example: `ord_time`.
    pub code: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Items of the kind property value that were found or are concerned.
    pub property_value_list: Vec<PropertyValueList>,
}

response! {
    Property {
        "Code" => code: value,
        "Name" => name: value,
        "PropertyValueList" => property_value_list: list(""),
    }
}

/// Items of the kind property value that were found or are concerned.
#[non_exhaustive]
pub struct PropertyValueList {
    /// Words that were given or found. Example: `text`.
    pub text: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `1:Month`.
    pub value: Option<String>,
    /// The tips that are concerned. Example: `text`.
    pub tips: Option<String>,
    /// Position of the order in its sequence, or the index for it. Example: `1`.
    pub order_index: Option<i64>,
}

response! {
    PropertyValueList {
        "Text" => text: value,
        "Value" => value: value,
        "Tips" => tips: value,
        "OrderIndex" => order_index: value,
    }
}

/// Errors that the documentation of [`DescribeCommodityRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type DescribeCommodityError = super::DocumentedError;
