// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RenewInstance`, from `bssopenapi/RenewInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceData};

/// Renews the subscription of an instance; not for ECS, RDS and Redis.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::RenewInstanceRequest::new()
///     .product_code("...")
///     .instance_id("...")
///     .renew_period(1);
/// let reply = client.renew_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RenewInstanceRequest {
    /// **Required.** Code or name of the product concerned.
    pub product_code: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Months by which each renewal extends the subscription.
    pub renew_period: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it.
    pub product_type: Option<String>,
}

impl RenewInstanceRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RenewPeriod`, which is required.
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
    /// Sets `ProductType`.
    pub fn product_type(mut self, value: impl Into<String>) -> Self {
        self.product_type = Some(value.into());
        self
    }
}

request! {
    RenewInstanceRequest {
        "ProductCode" => product_code: query,
        "InstanceId" => instance_id: query,
        "RenewPeriod" => renew_period: query,
        "ClientToken" => client_token: query,
        "ProductType" => product_type: query,
    }
}

impl Operation for RenewInstanceRequest {
    type Response = RenewInstanceResponse;
    type Error = RenewInstanceError;
    const INFO: OperationInfo = super::operation("RenewInstance")
        .required(&["ProductCode", "InstanceId", "RenewPeriod"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .idempotency_token("ClientToken");
    const ERRORS: &'static [RenewInstanceError] = &[
        RenewInstanceError::NotApplicable,
        RenewInstanceError::NotAuthorized,
        RenewInstanceError::InvalidOwner,
        RenewInstanceError::ResourceStatusError,
        RenewInstanceError::ResourceNotExists,
        RenewInstanceError::InternalError,
    ];
}

/// Response to [`RenewInstanceRequest`].
#[non_exhaustive]
pub struct RenewInstanceResponse {
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
    RenewInstanceResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`RenewInstanceRequest`] names.
///
/// - [`NotApplicable`](super::DocumentedError::NotApplicable)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`InvalidOwner`](super::DocumentedError::InvalidOwner)
/// - [`ResourceStatusError`](super::DocumentedError::ResourceStatusError)
/// - [`ResourceNotExists`](super::DocumentedError::ResourceNotExists)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type RenewInstanceError = super::DocumentedError;
