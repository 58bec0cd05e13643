// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSubscriptionInstance`, from `dts/CreateSubscriptionInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Endpoint, InstanceType, Period};

/// Buys a subscription channel of the old interface; it still has to be configured.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::CreateSubscriptionInstanceRequest::new()
///     .region("cn-hangzhou");
/// let reply = client.create_subscription_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSubscriptionInstanceRequest {
    /// **Required.** Region where the database instance or the task lies. Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The database that is read from, and how it is reached.
    pub source_endpoint: Option<Endpoint>,
    /// How the item is billed. Example: `Prepaid`.
    pub pay_type: Option<String>,
    /// **Required** under conditions. Unit of the term that is paid for, months or years; only for
    /// instances paid in advance. Example: `Month`.
    pub period: Option<Open<Period>>,
    /// **Required** under conditions. Length of the term that is paid for, counted in `Period`.
    /// Example: `12`.
    pub used_time: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `0c593ea1-3bea-11e9-b96b-88e9fe63****`.
    pub client_token: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `12323344****`.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreateSubscriptionInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SourceEndpoint`.
    pub fn source_endpoint(mut self, value: impl Into<Endpoint>) -> Self {
        self.source_endpoint = Some(value.into());
        self
    }
    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<Open<Period>>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `UsedTime`.
    #[inline]
    pub fn used_time(mut self, value: i32) -> Self {
        self.used_time = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AccountId`.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreateSubscriptionInstanceRequest {
        "Region" => region: query,
        "RegionId" => region_id: query,
        "SourceEndpoint" => source_endpoint: query,
        "PayType" => pay_type: query,
        "Period" => period: query,
        "UsedTime" => used_time: query,
        "ClientToken" => client_token: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateSubscriptionInstanceRequest {
    type Response = CreateSubscriptionInstanceResponse;
    type Error = CreateSubscriptionInstanceError;
    const INFO: OperationInfo = super::operation("CreateSubscriptionInstance")
        .required(&["Region"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateSubscriptionInstanceError] = &[
        CreateSubscriptionInstanceError::ThrottlingUser,
        CreateSubscriptionInstanceError::InvalidSecurityTokenExpired,
        CreateSubscriptionInstanceError::ServiceUnavailable,
    ];
}

/// Response to [`CreateSubscriptionInstanceRequest`].
#[non_exhaustive]
pub struct CreateSubscriptionInstanceResponse {
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4E9564C5-F99D-4176-A6BA-2D7F2DC8****`.
    pub request_id: Option<String>,
    /// ID of a subscription channel of the old interface, as
    /// [`CreateSubscriptionInstance`](super::Client::create_subscription_instance) returned it.
    /// Example: `dtsfen11q2g23x****`.
    pub subscription_instance_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
}

response! {
    CreateSubscriptionInstanceResponse {
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "RequestId" => request_id: value,
        "SubscriptionInstanceId" => subscription_instance_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateSubscriptionInstanceRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type CreateSubscriptionInstanceError = super::DocumentedError;
