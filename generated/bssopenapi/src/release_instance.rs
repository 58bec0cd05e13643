// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseInstance`, from `bssopenapi/ReleaseInstance.md`.

use alicloud_runtime::codegen::*;

/// Releases instances ahead of time, as resellers of the national cloud may.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::ReleaseInstanceRequest::new()
///     .product_code("...")
///     .subscription_type("...")
///     .instance_ids("...");
/// let reply = client.release_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleaseInstanceRequest {
    /// **Required.** Code or name of the product concerned.
    pub product_code: Option<String>,
    /// **Required.** Whether the item is paid in advance or after use.
    pub subscription_type: Option<String>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
    /// Whether the subscription is renewed by itself, by hand or not at all.
    pub renew_status: Option<String>,
    /// Region that the price, the plan or the charge applies to.
    pub region: Option<String>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it.
    pub product_type: Option<String>,
}

impl ReleaseInstanceRequest {
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
    /// Sets `SubscriptionType`, which is required.
    pub fn subscription_type(mut self, value: impl Into<String>) -> Self {
        self.subscription_type = Some(value.into());
        self
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `RenewStatus`.
    pub fn renew_status(mut self, value: impl Into<String>) -> Self {
        self.renew_status = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `ProductType`.
    pub fn product_type(mut self, value: impl Into<String>) -> Self {
        self.product_type = Some(value.into());
        self
    }
}

request! {
    ReleaseInstanceRequest {
        "ProductCode" => product_code: query,
        "SubscriptionType" => subscription_type: query,
        "InstanceIds" => instance_ids: query,
        "RenewStatus" => renew_status: query,
        "Region" => region: query,
        "ProductType" => product_type: query,
    }
}

impl Operation for ReleaseInstanceRequest {
    type Response = ReleaseInstanceResponse;
    type Error = ReleaseInstanceError;
    const INFO: OperationInfo = super::operation("ReleaseInstance")
        .required(&["ProductCode", "SubscriptionType", "InstanceIds"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [ReleaseInstanceError] = &[
        ReleaseInstanceError::IdempotentParameterMismatch,
    ];
}

/// Response to [`ReleaseInstanceRequest`].
#[non_exhaustive]
pub struct ReleaseInstanceResponse {
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it. Example: `UUID`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<InstanceData>,
    /// Code for programs to act on, as a rule that of the result. Example: `Invalid_Product_Code`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ReleaseInstanceResponse {
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
    /// Whether the instance was released. Example: `true`.
    pub release_result: Option<bool>,
    /// Address that the request came from, or host that served it, for support. Example: `cn`.
    pub host_id: Option<String>,
}

response! {
    InstanceData {
        "ReleaseResult" => release_result: value,
        "HostId" => host_id: value,
    }
}

/// Errors that the documentation of [`ReleaseInstanceRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
pub type ReleaseInstanceError = super::DocumentedError;
