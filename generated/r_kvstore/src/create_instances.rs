// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateInstances`, from `r-kvstore/CreateInstances.md`.

use alicloud_runtime::codegen::*;

/// Creates several instances in one call, whose settings are given as JSON text.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::CreateInstancesRequest::new()
///     .instances("...");
/// let reply = client.create_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateInstancesRequest {
    /// **Required.** The instances that are concerned.
    pub instances: Option<String>,
    /// Unique string chosen by the client, so that a repeated request is carried out only once.
    pub token: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// Further information for the order, such as a promotion.
    pub business_info: Option<String>,
    /// Coupon to pay with, by its code.
    pub coupon_no: Option<String>,
    /// Major version of Redis, or the Redis version that a Tair instance is compatible with.
    pub engine_version: Option<String>,
    /// Whether released instances are restored from the recycle bin; each entry then has to name its
    /// source instance.
    pub rebuild_instance: Option<bool>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreateInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Instances`, which is required.
    pub fn instances(mut self, value: impl Into<String>) -> Self {
        self.instances = Some(value.into());
        self
    }
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `BusinessInfo`.
    pub fn business_info(mut self, value: impl Into<String>) -> Self {
        self.business_info = Some(value.into());
        self
    }
    /// Sets `CouponNo`.
    pub fn coupon_no(mut self, value: impl Into<String>) -> Self {
        self.coupon_no = Some(value.into());
        self
    }
    /// Sets `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `RebuildInstance`.
    #[inline]
    pub fn rebuild_instance(mut self, value: bool) -> Self {
        self.rebuild_instance = Some(value);
        self
    }
    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: impl Into<String>) -> Self {
        self.auto_renew = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreateInstancesRequest {
        "Instances" => instances: query,
        "Token" => token: query,
        "AutoPay" => auto_pay: query,
        "BusinessInfo" => business_info: query,
        "CouponNo" => coupon_no: query,
        "EngineVersion" => engine_version: query,
        "RebuildInstance" => rebuild_instance: query,
        "AutoRenew" => auto_renew: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateInstancesRequest {
    type Response = CreateInstancesResponse;
    type Error = CreateInstancesError;
    const INFO: OperationInfo = super::operation("CreateInstances")
        .required(&["Instances"]);
    const ERRORS: &'static [CreateInstancesError] = &[
        CreateInstancesError::ZoneClosed,
        CreateInstancesError::MissingParameter,
        CreateInstancesError::InvalidTokenMalformed,
        CreateInstancesError::InvalidInstanceNameMalformed,
        CreateInstancesError::InvalidPasswordMalformed,
        CreateInstancesError::InvalidInstancesMalformed,
        CreateInstancesError::InsufficientBalance,
        CreateInstancesError::QuotaExceedAfterpayInstance,
        CreateInstancesError::InvalidCapacityNotFound,
        CreateInstancesError::ResourceNotAvailable,
        CreateInstancesError::PaymentMethodNotFound,
        CreateInstancesError::IdempotentParameterMismatch,
        CreateInstancesError::QuotaNotEnough,
        CreateInstancesError::QuotaExceed,
        CreateInstancesError::VpcServiceError,
        CreateInstancesError::IzNotSupportVpcError,
        CreateInstancesError::InvalidVpcIdRegionNotSupported,
        CreateInstancesError::ResourceGroupNotExist,
        CreateInstancesError::RealNameAuthenticationError,
    ];
}

/// Response to [`CreateInstancesRequest`].
#[non_exhaustive]
pub struct CreateInstancesResponse {
    /// Number of the order, for looking it up in the order system. Example: `20905403119****`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `561AFBF1-BE20-44DB-9BD1-6988B53E****`.
    pub request_id: Option<String>,
    /// IDs of the instances that were found or are concerned.
    pub instance_ids: Vec<String>,
}

response! {
    CreateInstancesResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
        "InstanceIds" => instance_ids: list("InstanceId"),
    }
}

/// Errors that the documentation of [`CreateInstancesRequest`] names.
///
/// - [`ZoneClosed`](super::DocumentedError::ZoneClosed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidTokenMalformed`](super::DocumentedError::InvalidTokenMalformed)
/// - [`InvalidInstanceNameMalformed`](super::DocumentedError::InvalidInstanceNameMalformed)
/// - [`InvalidPasswordMalformed`](super::DocumentedError::InvalidPasswordMalformed)
/// - [`InvalidInstancesMalformed`](super::DocumentedError::InvalidInstancesMalformed)
/// - [`InsufficientBalance`](super::DocumentedError::InsufficientBalance)
/// - [`QuotaExceedAfterpayInstance`](super::DocumentedError::QuotaExceedAfterpayInstance)
/// - [`InvalidCapacityNotFound`](super::DocumentedError::InvalidCapacityNotFound)
/// - [`ResourceNotAvailable`](super::DocumentedError::ResourceNotAvailable)
/// - [`PaymentMethodNotFound`](super::DocumentedError::PaymentMethodNotFound)
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
/// - [`QuotaNotEnough`](super::DocumentedError::QuotaNotEnough)
/// - [`QuotaExceed`](super::DocumentedError::QuotaExceed)
/// - [`VpcServiceError`](super::DocumentedError::VpcServiceError)
/// - [`IzNotSupportVpcError`](super::DocumentedError::IzNotSupportVpcError)
/// - [`InvalidVpcIdRegionNotSupported`](super::DocumentedError::InvalidVpcIdRegionNotSupported)
/// - [`ResourceGroupNotExist`](super::DocumentedError::ResourceGroupNotExist)
/// - [`RealNameAuthenticationError`](super::DocumentedError::RealNameAuthenticationError)
pub type CreateInstancesError = super::DocumentedError;
