// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TransformDBClusterPayType`, from `polardb/TransformDBClusterPayType.md`.

use alicloud_runtime::codegen::*;

/// Changes how a cluster is paid for, from subscription to pay-as-you-go or back.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::TransformDBClusterPayTypeRequest::new()
///     .db_cluster_id("...")
///     .pay_type("...");
/// let reply = client.transform_db_cluster_pay_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TransformDBClusterPayTypeRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** How the item is billed.
    pub pay_type: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Time that is set or recorded for this: used.
    pub used_time: Option<String>,
    /// Unit of the prepaid term.
    pub period: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl TransformDBClusterPayTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `PayType`, which is required.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `UsedTime`.
    pub fn used_time(mut self, value: impl Into<String>) -> Self {
        self.used_time = Some(value.into());
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    TransformDBClusterPayTypeRequest {
        "DBClusterId" => db_cluster_id: query,
        "PayType" => pay_type: query,
        "RegionId" => region_id: query,
        "UsedTime" => used_time: query,
        "Period" => period: query,
        "ResourceGroupId" => resource_group_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for TransformDBClusterPayTypeRequest {
    type Response = TransformDBClusterPayTypeResponse;
    type Error = TransformDBClusterPayTypeError;
    const INFO: OperationInfo = super::operation("TransformDBClusterPayType")
        .required(&["DBClusterId", "PayType", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [TransformDBClusterPayTypeError] = &[
        TransformDBClusterPayTypeError::InvalidOrderChargeNotSupport,
        TransformDBClusterPayTypeError::InvalidOrderTaskNotSupport,
        TransformDBClusterPayTypeError::InvalidPaymentMethodIncomplete,
        TransformDBClusterPayTypeError::InvalidPayTypeMalformed,
        TransformDBClusterPayTypeError::InvalidPeriodMalformed,
        TransformDBClusterPayTypeError::InvalidUsedTimeMalformed,
        TransformDBClusterPayTypeError::InvalidPeriodUnitMalformed,
        TransformDBClusterPayTypeError::OperationDeniedLockMode,
        TransformDBClusterPayTypeError::OperationDeniedDBClusterDeletionLock,
        TransformDBClusterPayTypeError::InvalidDBClusterNotFound,
        TransformDBClusterPayTypeError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`TransformDBClusterPayTypeRequest`].
#[non_exhaustive]
pub struct TransformDBClusterPayTypeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5E71541A-6007-4DCC-A38A-F872C31FEB45`.
    pub request_id: Option<String>,
    /// How the item is billed. Example: `Prepaid`.
    pub charge_type: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-bp10gr51qasnl****`.
    pub db_cluster_id: Option<String>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `2020-04-20T10:00:00Z`.
    pub expired_time: Option<Timestamp>,
    /// Number of the order, for looking it up in the order system. Example: `20515760028****`.
    pub order_id: Option<String>,
}

response! {
    TransformDBClusterPayTypeResponse {
        "RequestId" => request_id: value,
        "ChargeType" => charge_type: value,
        "DBClusterId" => db_cluster_id: value,
        "ExpiredTime" => expired_time: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`TransformDBClusterPayTypeRequest`] names.
///
/// - [`InvalidOrderChargeNotSupport`](super::DocumentedError::InvalidOrderChargeNotSupport)
/// - [`InvalidOrderTaskNotSupport`](super::DocumentedError::InvalidOrderTaskNotSupport)
/// - [`InvalidPaymentMethodIncomplete`](super::DocumentedError::InvalidPaymentMethodIncomplete)
/// - [`InvalidPayTypeMalformed`](super::DocumentedError::InvalidPayTypeMalformed)
/// - [`InvalidPeriodMalformed`](super::DocumentedError::InvalidPeriodMalformed)
/// - [`InvalidUsedTimeMalformed`](super::DocumentedError::InvalidUsedTimeMalformed)
/// - [`InvalidPeriodUnitMalformed`](super::DocumentedError::InvalidPeriodUnitMalformed)
/// - [`OperationDeniedLockMode`](super::DocumentedError::OperationDeniedLockMode)
/// - [`OperationDeniedDBClusterDeletionLock`](super::DocumentedError::OperationDeniedDBClusterDeletionLock)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type TransformDBClusterPayTypeError = super::DocumentedError;
