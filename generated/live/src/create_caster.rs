// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCaster`, from `live/CreateCaster.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a production studio with edition, billing method, and template, and returns its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::CreateCasterRequest::new()
///     .norm_type(1)
///     .charge_type("...");
/// let reply = client.create_caster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCasterRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the caster goes by.
    pub caster_name: Option<String>,
    /// **Required.** Unique string of your making; a repeated request with the same one is not carried
    /// out twice. Length: 0 to 64.
    pub client_token: Option<String>,
    /// **Required.** Which kind of norm it is or is to be.
    pub norm_type: Option<i32>,
    /// **Required.** How the item is billed.
    pub charge_type: Option<String>,
    /// Time that is set or recorded for this: purchase.
    pub purchase_time: Option<String>,
    /// Time that is set or recorded for this: expire.
    pub expire_time: Option<String>,
    /// Resolution of the production studio, chosen from the templates.
    pub caster_template: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tag: Vec<Tag>,
}

impl CreateCasterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CasterName`.
    pub fn caster_name(mut self, value: impl Into<String>) -> Self {
        self.caster_name = Some(value.into());
        self
    }
    /// Sets `ClientToken`, which is required.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `NormType`, which is required.
    #[inline]
    pub fn norm_type(mut self, value: i32) -> Self {
        self.norm_type = Some(value);
        self
    }
    /// Sets `ChargeType`, which is required.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `PurchaseTime`.
    pub fn purchase_time(mut self, value: impl Into<String>) -> Self {
        self.purchase_time = Some(value.into());
        self
    }
    /// Sets `ExpireTime`.
    pub fn expire_time(mut self, value: impl Into<String>) -> Self {
        self.expire_time = Some(value.into());
        self
    }
    /// Sets `CasterTemplate`.
    pub fn caster_template(mut self, value: impl Into<String>) -> Self {
        self.caster_template = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateCasterRequest {
        "RegionId" => region_id: query,
        "CasterName" => caster_name: query,
        "ClientToken" => client_token: query,
        "NormType" => norm_type: query,
        "ChargeType" => charge_type: query,
        "PurchaseTime" => purchase_time: query,
        "ExpireTime" => expire_time: query,
        "CasterTemplate" => caster_template: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateCasterRequest {
    type Response = CreateCasterResponse;
    type Error = CreateCasterError;
    const INFO: OperationInfo = super::operation("CreateCaster")
        .required(&["ClientToken", "NormType", "ChargeType"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateCasterError] = &[
        CreateCasterError::InvalidParameterPurchaseTime,
        CreateCasterError::InvalidParameterExpireTime,
        CreateCasterError::MissingParameter,
        CreateCasterError::InvalidChargeTypeMalformed,
        CreateCasterError::InvalidChargeTypePostSupport,
        CreateCasterError::InvalidCasterTemplateMalformed,
        CreateCasterError::InvalidParameterMalformed,
        CreateCasterError::InvalidParameterChargeType,
        CreateCasterError::InvalidPeriodMalformed,
        CreateCasterError::InvalidUserIdMalformed,
        CreateCasterError::InvalidClientTokenMalformed,
        CreateCasterError::IncorrectCasterStatus,
        CreateCasterError::CasterNumberExceed,
        CreateCasterError::InvalidParameterNormType,
        CreateCasterError::InvalidConfigurationNotFound,
        CreateCasterError::CreateCasterTimeout,
    ];
}

/// Response to [`CreateCasterRequest`].
#[non_exhaustive]
pub struct CreateCasterResponse {
    /// ID of the caster that the item belongs to or stands for.
    /// Example: `a2b8e671-2fe5-4642-a2ec-bf93880e****`.
    pub caster_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
}

response! {
    CreateCasterResponse {
        "CasterId" => caster_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateCasterRequest`] names.
///
/// - [`InvalidParameterPurchaseTime`](super::DocumentedError::InvalidParameterPurchaseTime)
/// - [`InvalidParameterExpireTime`](super::DocumentedError::InvalidParameterExpireTime)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidChargeTypeMalformed`](super::DocumentedError::InvalidChargeTypeMalformed)
/// - [`InvalidChargeTypePostSupport`](super::DocumentedError::InvalidChargeTypePostSupport)
/// - [`InvalidCasterTemplateMalformed`](super::DocumentedError::InvalidCasterTemplateMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`InvalidParameterChargeType`](super::DocumentedError::InvalidParameterChargeType)
/// - [`InvalidPeriodMalformed`](super::DocumentedError::InvalidPeriodMalformed)
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidClientTokenMalformed`](super::DocumentedError::InvalidClientTokenMalformed)
/// - [`IncorrectCasterStatus`](super::DocumentedError::IncorrectCasterStatus)
/// - [`CasterNumberExceed`](super::DocumentedError::CasterNumberExceed)
/// - [`InvalidParameterNormType`](super::DocumentedError::InvalidParameterNormType)
/// - [`InvalidConfigurationNotFound`](super::DocumentedError::InvalidConfigurationNotFound)
/// - [`CreateCasterTimeout`](super::DocumentedError::CreateCasterTimeout)
pub type CreateCasterError = super::DocumentedError;
