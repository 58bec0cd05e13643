// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateInstance`, from `bssopenapi/CreateInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Parameter};

/// Orders a new instance of a product and pays for it at once; not for ECS and RDS.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::CreateInstanceRequest::new()
///     .product_code("...")
///     .subscription_type("...");
/// let reply = client.create_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateInstanceRequest {
    /// **Required.** Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it.
    pub product_type: Option<String>,
    /// **Required.** Whether the item is paid in advance or after use.
    pub subscription_type: Option<String>,
    /// Length of the subscription in months; needed for subscriptions.
    pub period: Option<i32>,
    /// What happens when the subscription runs out: renewal by itself, by hand, or none.
    pub renewal_status: Option<String>,
    /// Months by which each renewal extends the subscription.
    pub renew_period: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Where goods are sent; counts only when the order contains any.
    pub logistics: Option<String>,
    /// Attributes that settle the specification, as code and value. Items: at most 100.
    pub parameter: Vec<Parameter>,
    /// Unit in which the length of the subscription is counted.
    pub pricing_cycle: Option<i64>,
}

impl CreateInstanceRequest {
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
    /// Sets `RenewalStatus`.
    pub fn renewal_status(mut self, value: impl Into<String>) -> Self {
        self.renewal_status = Some(value.into());
        self
    }
    /// Sets `RenewPeriod`.
    #[inline]
    pub fn renew_period(mut self, value: i32) -> Self {
        self.renew_period = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Logistics`.
    pub fn logistics(mut self, value: impl Into<String>) -> Self {
        self.logistics = Some(value.into());
        self
    }
    /// Sets `Parameter`.
    pub fn parameter(
        mut self,
        value: impl IntoIterator<Item = impl Into<Parameter>>,
    ) -> Self {
        self.parameter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PricingCycle`.
    #[inline]
    pub fn pricing_cycle(mut self, value: i64) -> Self {
        self.pricing_cycle = Some(value);
        self
    }
}

request! {
    CreateInstanceRequest {
        "ProductCode" => product_code: query,
        "ProductType" => product_type: query,
        "SubscriptionType" => subscription_type: query,
        "Period" => period: query,
        "RenewalStatus" => renewal_status: query,
        "RenewPeriod" => renew_period: query,
        "ClientToken" => client_token: query,
        "Logistics" => logistics: query,
        "Parameter" => parameter: query,
        "PricingCycle" => pricing_cycle: query,
    }
}

impl Operation for CreateInstanceRequest {
    type Response = CreateInstanceResponse;
    type Error = CreateInstanceError;
    const INFO: OperationInfo = super::operation("CreateInstance")
        .required(&["ProductCode", "SubscriptionType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateInstanceError] = &[
        CreateInstanceError::InsufficientAvailableQuota,
        CreateInstanceError::InvalidOwner,
        CreateInstanceError::OrderAccountStatusIllegal,
        CreateInstanceError::_400,
        CreateInstanceError::OrderAccountInformationIncomplete,
        CreateInstanceError::InternalError,
    ];
}

/// Response to [`CreateInstanceRequest`].
#[non_exhaustive]
pub struct CreateInstanceResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C880B065-A781-4F19-B6DD-3E0E3B715C64`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<InstanceData>,
}

response! {
    CreateInstanceResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct InstanceData {
    /// Number of the order, for looking it up in the order system. Example: `20240xxxx21`.
    pub order_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `OSSBAG-cn-v1hxxxxx23`.
    pub instance_id: Option<String>,
}

response! {
    InstanceData {
        "OrderId" => order_id: value,
        "InstanceId" => instance_id: value,
    }
}

/// Errors that the documentation of [`CreateInstanceRequest`] names.
///
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`InvalidOwner`](super::DocumentedError::InvalidOwner)
/// - [`OrderAccountStatusIllegal`](super::DocumentedError::OrderAccountStatusIllegal)
/// - [`_400`](super::DocumentedError::_400)
/// - [`OrderAccountInformationIncomplete`](super::DocumentedError::OrderAccountInformationIncomplete)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateInstanceError = super::DocumentedError;
