// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstance`, from `bssopenapi/ModifyInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChangeInstanceData, Parameter};

/// Orders a change of an instance's configuration and pays for it at once; not for ECS and RDS.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::ModifyInstanceRequest::new()
///     .product_code("...")
///     .subscription_type("...")
///     .modify_type("...");
/// let reply = client.modify_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceRequest {
    /// **Required.** Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it.
    pub product_type: Option<String>,
    /// **Required.** Whether the item is paid in advance or after use.
    pub subscription_type: Option<String>,
    /// **Required.** Whether the instance is made larger or smaller.
    pub modify_type: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Attributes that settle the specification, as code and value. Items: at most 100.
    pub parameter: Vec<Parameter>,
}

impl ModifyInstanceRequest {
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
    /// Sets `ModifyType`, which is required.
    pub fn modify_type(mut self, value: impl Into<String>) -> Self {
        self.modify_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
}

request! {
    ModifyInstanceRequest {
        "ProductCode" => product_code: query,
        "ProductType" => product_type: query,
        "SubscriptionType" => subscription_type: query,
        "ModifyType" => modify_type: query,
        "InstanceId" => instance_id: query,
        "ClientToken" => client_token: query,
        "Parameter" => parameter: query,
    }
}

impl Operation for ModifyInstanceRequest {
    type Response = ModifyInstanceResponse;
    type Error = ModifyInstanceError;
    const INFO: OperationInfo = super::operation("ModifyInstance")
        .required(&["ProductCode", "SubscriptionType", "ModifyType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .idempotency_token("ClientToken");
    const ERRORS: &'static [ModifyInstanceError] = &[
        ModifyInstanceError::InvalidOwner,
        ModifyInstanceError::ResourceNotExists,
        ModifyInstanceError::OrderAccountStatusIllegal,
        ModifyInstanceError::InternalError,
    ];
}

/// Response to [`ModifyInstanceRequest`].
#[non_exhaustive]
pub struct ModifyInstanceResponse {
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
    pub data: Option<ChangeInstanceData>,
}

response! {
    ModifyInstanceResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`ModifyInstanceRequest`] names.
///
/// - [`InvalidOwner`](super::DocumentedError::InvalidOwner)
/// - [`ResourceNotExists`](super::DocumentedError::ResourceNotExists)
/// - [`OrderAccountStatusIllegal`](super::DocumentedError::OrderAccountStatusIllegal)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyInstanceError = super::DocumentedError;
