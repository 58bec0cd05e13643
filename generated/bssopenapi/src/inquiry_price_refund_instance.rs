// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InquiryPriceRefundInstance`, from `bssopenapi/InquiryPriceRefundInstance.md`.

use alicloud_runtime::codegen::*;

/// Returns what would be paid back for giving an instance back, without refunding anything.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::InquiryPriceRefundInstanceRequest::new();
/// let reply = client.inquiry_price_refund_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InquiryPriceRefundInstanceRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it.
    pub product_type: Option<String>,
}

impl InquiryPriceRefundInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ProductCode`.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ProductType`.
    pub fn product_type(mut self, value: impl Into<String>) -> Self {
        self.product_type = Some(value.into());
        self
    }
}

request! {
    InquiryPriceRefundInstanceRequest {
        "ClientToken" => client_token: query,
        "ProductCode" => product_code: query,
        "InstanceId" => instance_id: query,
        "ProductType" => product_type: query,
    }
}

impl Operation for InquiryPriceRefundInstanceRequest {
    type Response = InquiryPriceRefundInstanceResponse;
    type Error = InquiryPriceRefundInstanceError;
    const INFO: OperationInfo = super::operation("InquiryPriceRefundInstance")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken");
    const ERRORS: &'static [InquiryPriceRefundInstanceError] = &[
        InquiryPriceRefundInstanceError::ResourceNotExists,
        InquiryPriceRefundInstanceError::ResourceStatusError,
        InquiryPriceRefundInstanceError::InvalidOwner,
        InquiryPriceRefundInstanceError::InvalidParameter,
        InquiryPriceRefundInstanceError::MissingParameter,
        InquiryPriceRefundInstanceError::NotApplicable,
        InquiryPriceRefundInstanceError::NotAuthorized,
        InquiryPriceRefundInstanceError::BindMirrorInstanceError,
        InquiryPriceRefundInstanceError::ExceedRefundQuotaError,
        InquiryPriceRefundInstanceError::ExistUnPaidOrderError,
        InquiryPriceRefundInstanceError::ExistRefundingOrderError,
        InquiryPriceRefundInstanceError::NoRestValueError,
        InquiryPriceRefundInstanceError::AmbassadorOrderLimitError,
        InquiryPriceRefundInstanceError::ActivityForbiddenError,
        InquiryPriceRefundInstanceError::ProductCheckError,
        InquiryPriceRefundInstanceError::CommodityNotSupported,
        InquiryPriceRefundInstanceError::InternalError,
    ];
}

/// Response to [`InquiryPriceRefundInstanceRequest`].
#[non_exhaustive]
pub struct InquiryPriceRefundInstanceResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it. Example: `UUID`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<PriceRefundInstanceData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    InquiryPriceRefundInstanceResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct PriceRefundInstanceData {
    /// Address that the request came from, or host that served it, for support. Example: `cn`.
    pub host_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-bp1etb69sqxgl4*******`.
    pub instance_id: Option<String>,
    /// Currency of the amounts beside it. Example: `text`.
    pub currency: Option<String>,
    /// Amount that would be paid back. Example: `12.34`.
    pub refund_amount: Option<f64>,
}

response! {
    PriceRefundInstanceData {
        "HostId" => host_id: value,
        "InstanceId" => instance_id: value,
        "Currency" => currency: value,
        "RefundAmount" => refund_amount: value,
    }
}

/// Errors that the documentation of [`InquiryPriceRefundInstanceRequest`] names.
///
/// - [`ResourceNotExists`](super::DocumentedError::ResourceNotExists)
/// - [`ResourceStatusError`](super::DocumentedError::ResourceStatusError)
/// - [`InvalidOwner`](super::DocumentedError::InvalidOwner)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NotApplicable`](super::DocumentedError::NotApplicable)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`BindMirrorInstanceError`](super::DocumentedError::BindMirrorInstanceError)
/// - [`ExceedRefundQuotaError`](super::DocumentedError::ExceedRefundQuotaError)
/// - [`ExistUnPaidOrderError`](super::DocumentedError::ExistUnPaidOrderError)
/// - [`ExistRefundingOrderError`](super::DocumentedError::ExistRefundingOrderError)
/// - [`NoRestValueError`](super::DocumentedError::NoRestValueError)
/// - [`AmbassadorOrderLimitError`](super::DocumentedError::AmbassadorOrderLimitError)
/// - [`ActivityForbiddenError`](super::DocumentedError::ActivityForbiddenError)
/// - [`ProductCheckError`](super::DocumentedError::ProductCheckError)
/// - [`CommodityNotSupported`](super::DocumentedError::CommodityNotSupported)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type InquiryPriceRefundInstanceError = super::DocumentedError;
