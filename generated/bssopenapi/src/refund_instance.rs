// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RefundInstance`, from `bssopenapi/RefundInstance.md`.

use alicloud_runtime::codegen::*;

/// Gives an instance back for a refund of what was paid in money; the resource is gone for good.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::RefundInstanceRequest::new();
/// let reply = client.refund_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RefundInstanceRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether the resource is released at once or first stopped and released later; only some products
    /// know the difference.
    pub immediately_release: Option<String>,
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it.
    pub product_type: Option<String>,
}

impl RefundInstanceRequest {
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
    /// Sets `ImmediatelyRelease`.
    pub fn immediately_release(mut self, value: impl Into<String>) -> Self {
        self.immediately_release = Some(value.into());
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
    RefundInstanceRequest {
        "ClientToken" => client_token: query,
        "ImmediatelyRelease" => immediately_release: query,
        "ProductCode" => product_code: query,
        "InstanceId" => instance_id: query,
        "ProductType" => product_type: query,
    }
}

impl Operation for RefundInstanceRequest {
    type Response = RefundInstanceResponse;
    type Error = RefundInstanceError;
    const INFO: OperationInfo = super::operation("RefundInstance")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [RefundInstanceError] = &[
        RefundInstanceError::ResourceNotExists,
        RefundInstanceError::ResourceStatusError,
        RefundInstanceError::InvalidOwner,
        RefundInstanceError::InvalidParameter,
        RefundInstanceError::MissingParameter,
        RefundInstanceError::NotApplicable,
        RefundInstanceError::NotAuthorized,
        RefundInstanceError::BindMirrorInstanceError,
        RefundInstanceError::ExceedRefundQuotaError,
        RefundInstanceError::ExistUnPaidOrderError,
        RefundInstanceError::ExistRefundingOrderError,
        RefundInstanceError::NoRestValueError,
        RefundInstanceError::AmbassadorOrderLimitError,
        RefundInstanceError::ActivityForbiddenError,
        RefundInstanceError::ProductCheckError,
        RefundInstanceError::CommodityNotSupported,
        RefundInstanceError::InternalError,
    ];
}

/// Response to [`RefundInstanceRequest`].
#[non_exhaustive]
pub struct RefundInstanceResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it. Example: `UUID`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<InstanceData>,
    /// Code for programs to act on, as a rule that of the result. Example: `ResourceNotExists`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `false`.
    pub success: Option<bool>,
}

response! {
    RefundInstanceResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct InstanceData {
    /// Address that the request came from, or host that served it, for support. Example: `cn`.
    pub host_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `2100000000***`.
    pub order_id: Option<i64>,
}

response! {
    InstanceData {
        "HostId" => host_id: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`RefundInstanceRequest`] names.
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
pub type RefundInstanceError = super::DocumentedError;
