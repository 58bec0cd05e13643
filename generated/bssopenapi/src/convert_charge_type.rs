// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConvertChargeType`, from `bssopenapi/ConvertChargeType.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceData};

/// Switches an instance between subscription and pay-as-you-go; only a few products allow it.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::ConvertChargeTypeRequest::new()
///     .subscription_type("...")
///     .product_code("...")
///     .instance_id("...");
/// let reply = client.convert_charge_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConvertChargeTypeRequest {
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it.
    pub product_type: Option<String>,
    /// **Required.** How the instance is paid for at present; the call changes it to the other way.
    pub subscription_type: Option<String>,
    /// Length of the subscription in months; needed when changing to subscription.
    pub period: Option<i32>,
    /// **Required.** Code or name of the product concerned.
    pub product_code: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ConvertChargeTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProductType`.
    pub fn product_type(mut self, value: impl Into<String>) -> Self {
        self.product_type = Some(value.into());
        self
    }
    /// Sets `SubscriptionType`, which is required.
    pub fn subscription_type(mut self, value: impl Into<String>) -> Self {
        self.subscription_type = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `ProductCode`, which is required.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    ConvertChargeTypeRequest {
        "ProductType" => product_type: query,
        "SubscriptionType" => subscription_type: query,
        "Period" => period: query,
        "ProductCode" => product_code: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ConvertChargeTypeRequest {
    type Response = ConvertChargeTypeResponse;
    type Error = ConvertChargeTypeError;
    const INFO: OperationInfo = super::operation("ConvertChargeType")
        .required(&["SubscriptionType", "ProductCode", "InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [ConvertChargeTypeError] = &[
        ConvertChargeTypeError::NotApplicable,
        ConvertChargeTypeError::NotAuthorized,
        ConvertChargeTypeError::InvalidOwner,
        ConvertChargeTypeError::SystemSaleValidateNoSpecificCodeFailed,
        ConvertChargeTypeError::OrderInstHasUnpaidOrder,
        ConvertChargeTypeError::CommodityInvalidComponent,
        ConvertChargeTypeError::OrderQuantityInvalid,
        ConvertChargeTypeError::InternalError,
    ];
}

/// Response to [`ConvertChargeTypeRequest`].
#[non_exhaustive]
pub struct ConvertChargeTypeResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6000EE23-274B-4E07-A697-FF2E999520A4`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<InstanceData>,
}

response! {
    ConvertChargeTypeResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`ConvertChargeTypeRequest`] names.
///
/// - [`NotApplicable`](super::DocumentedError::NotApplicable)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`InvalidOwner`](super::DocumentedError::InvalidOwner)
/// - [`SystemSaleValidateNoSpecificCodeFailed`](super::DocumentedError::SystemSaleValidateNoSpecificCodeFailed)
/// - [`OrderInstHasUnpaidOrder`](super::DocumentedError::OrderInstHasUnpaidOrder)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`OrderQuantityInvalid`](super::DocumentedError::OrderQuantityInvalid)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ConvertChargeTypeError = super::DocumentedError;
