// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyElasticityAssurance`, from `ecs/ModifyElasticityAssurance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RecurrenceRule, RequestPrivatePoolOptions};

/// Changes the name or the description of an elasticity assurance.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyElasticityAssuranceRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.modify_elasticity_assurance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyElasticityAssuranceRequest {
    /// Private pool, the reserved capacity that stands behind an elasticity assurance or capacity
    /// reservation.
    pub private_pool_options: Option<RequestPrivatePoolOptions>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `This is description.`.
    pub description: Option<String>,
    /// How much or how many of this: instance.
    pub instance_amount: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Rules that apply to the recurrence, one entry each. Items: at most 20.
    pub recurrence_rules: Vec<RecurrenceRule>,
}

impl ModifyElasticityAssuranceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PrivatePoolOptions`.
    pub fn private_pool_options(
        mut self,
        value: impl Into<RequestPrivatePoolOptions>,
    ) -> Self {
        self.private_pool_options = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `InstanceAmount`.
    #[inline]
    pub fn instance_amount(mut self, value: i32) -> Self {
        self.instance_amount = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RecurrenceRules`.
    pub fn recurrence_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<RecurrenceRule>>,
    ) -> Self {
        self.recurrence_rules = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyElasticityAssuranceRequest {
        "PrivatePoolOptions" => private_pool_options: query,
        "RegionId" => region_id: query,
        "Description" => description: query,
        "InstanceAmount" => instance_amount: query,
        "ClientToken" => client_token: query,
        "RecurrenceRules" => recurrence_rules: query,
    }
}

impl Operation for ModifyElasticityAssuranceRequest {
    type Response = ModifyElasticityAssuranceResponse;
    type Error = ModifyElasticityAssuranceError;
    const INFO: OperationInfo = super::operation("ModifyElasticityAssurance")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyElasticityAssuranceError] = &[
        ModifyElasticityAssuranceError::InvalidUserUnauthorized,
        ModifyElasticityAssuranceError::OperationDeniedNoStock,
        ModifyElasticityAssuranceError::InvalidInstanceAmountValueNotSupported,
        ModifyElasticityAssuranceError::InvalidDescriptionValueNotSupported,
        ModifyElasticityAssuranceError::InvalidEndTimeValueNotSupported,
        ModifyElasticityAssuranceError::InvalidStartTimeValueNotSupported,
        ModifyElasticityAssuranceError::IncorrectPrivatePoolStatus,
        ModifyElasticityAssuranceError::InvalidPrivatePoolOptionsNameValueNotSupported,
        ModifyElasticityAssuranceError::InvalidPlatformValueNotSupported,
        ModifyElasticityAssuranceError::OperationDeniedPlatformNotSupported,
        ModifyElasticityAssuranceError::OperationDeniedEndTimeTypeNotSupported,
        ModifyElasticityAssuranceError::OperationDeniedStartTimeNotSupported,
        ModifyElasticityAssuranceError::OperationDeniedInstanceAmountNotSupported,
        ModifyElasticityAssuranceError::InvalidPrivatePoolOptionsId2,
        ModifyElasticityAssuranceError::InvalidPrivatePoolIdNotFound,
    ];
}

/// Response to [`ModifyElasticityAssuranceRequest`].
pub type ModifyElasticityAssuranceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyElasticityAssuranceRequest`] names.
///
/// - [`InvalidUserUnauthorized`](super::DocumentedError::InvalidUserUnauthorized), here with HTTP status 401
/// - [`OperationDeniedNoStock`](super::DocumentedError::OperationDeniedNoStock)
/// - [`InvalidInstanceAmountValueNotSupported`](super::DocumentedError::InvalidInstanceAmountValueNotSupported)
/// - [`InvalidDescriptionValueNotSupported`](super::DocumentedError::InvalidDescriptionValueNotSupported)
/// - [`InvalidEndTimeValueNotSupported`](super::DocumentedError::InvalidEndTimeValueNotSupported)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`IncorrectPrivatePoolStatus`](super::DocumentedError::IncorrectPrivatePoolStatus)
/// - [`InvalidPrivatePoolOptionsNameValueNotSupported`](super::DocumentedError::InvalidPrivatePoolOptionsNameValueNotSupported)
/// - [`InvalidPlatformValueNotSupported`](super::DocumentedError::InvalidPlatformValueNotSupported), here with HTTP status 403
/// - [`OperationDeniedPlatformNotSupported`](super::DocumentedError::OperationDeniedPlatformNotSupported)
/// - [`OperationDeniedEndTimeTypeNotSupported`](super::DocumentedError::OperationDeniedEndTimeTypeNotSupported)
/// - [`OperationDeniedStartTimeNotSupported`](super::DocumentedError::OperationDeniedStartTimeNotSupported)
/// - [`OperationDeniedInstanceAmountNotSupported`](super::DocumentedError::OperationDeniedInstanceAmountNotSupported)
/// - [`InvalidPrivatePoolOptionsId2`](super::DocumentedError::InvalidPrivatePoolOptionsId2)
/// - [`InvalidPrivatePoolIdNotFound`](super::DocumentedError::InvalidPrivatePoolIdNotFound)
pub type ModifyElasticityAssuranceError = super::DocumentedError;
