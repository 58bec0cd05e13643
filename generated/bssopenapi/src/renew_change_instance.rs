// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RenewChangeInstance`, from `bssopenapi/RenewChangeInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChangeInstanceData, Parameter};

/// Renews an instance and changes its configuration from the new term on, paying at once; not for
/// ECS and RDS.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::RenewChangeInstanceRequest::new()
///     .product_code("...")
///     .instance_id("...")
///     .renew_period(1);
/// let reply = client.renew_change_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RenewChangeInstanceRequest {
    /// **Required.** Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it.
    pub product_type: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Attributes that settle the specification, as code and value. Items: at most 100.
    pub parameter: Vec<Parameter>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Months by which each renewal extends the subscription.
    pub renew_period: Option<i64>,
}

impl RenewChangeInstanceRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RenewPeriod`, which is required.
    #[inline]
    pub fn renew_period(mut self, value: i64) -> Self {
        self.renew_period = Some(value);
        self
    }
}

request! {
    RenewChangeInstanceRequest {
        "ProductCode" => product_code: query,
        "ProductType" => product_type: query,
        "InstanceId" => instance_id: query,
        "Parameter" => parameter: query,
        "ClientToken" => client_token: query,
        "RenewPeriod" => renew_period: query,
    }
}

impl Operation for RenewChangeInstanceRequest {
    type Response = RenewChangeInstanceResponse;
    type Error = RenewChangeInstanceError;
    const INFO: OperationInfo = super::operation("RenewChangeInstance")
        .required(&["ProductCode", "InstanceId", "RenewPeriod"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .idempotency_token("ClientToken");
    const ERRORS: &'static [RenewChangeInstanceError] = &[
        RenewChangeInstanceError::ResourceNotExists,
        RenewChangeInstanceError::OrderAccountStatusIllegal,
        RenewChangeInstanceError::InternalError,
    ];
}

/// Response to [`RenewChangeInstanceRequest`].
#[non_exhaustive]
pub struct RenewChangeInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `79EE7556-0CFD-44EB-9CD6-B3B526E3A85F`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<ChangeInstanceData>,
}

response! {
    RenewChangeInstanceResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`RenewChangeInstanceRequest`] names.
///
/// - [`ResourceNotExists`](super::DocumentedError::ResourceNotExists)
/// - [`OrderAccountStatusIllegal`](super::DocumentedError::OrderAccountStatusIllegal)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type RenewChangeInstanceError = super::DocumentedError;
