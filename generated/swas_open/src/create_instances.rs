// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateInstances`, from `swas-open/CreateInstances.md`.

use alicloud_runtime::codegen::*;

/// Buys one or several subscription servers from a plan and an image.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::CreateInstancesRequest::new()
///     .image_id("...")
///     .plan_id("...")
///     .period(1);
/// let reply = client.create_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateInstancesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an image: a system image to start from or, where media are concerned, a
    /// picture.
    pub image_id: Option<String>,
    /// **Required.** ID of the plan that the call is about.
    pub plan_id: Option<String>,
    /// **Required.** Time that one data point covers. Range: 1 to 36.
    pub period: Option<i32>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// How long the auto renew lasts or how often it comes round. Range: 1 to 36.
    pub auto_renew_period: Option<i32>,
    /// How large the data disk is or is to be. Range: 0 to 16380.
    pub data_disk_size: Option<i64>,
    /// How many are meant, or how much money. Range: 1 to 200.
    pub amount: Option<i32>,
    /// How the item is billed.
    pub charge_type: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CreateInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ImageId`, which is required.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `PlanId`, which is required.
    pub fn plan_id(mut self, value: impl Into<String>) -> Self {
        self.plan_id = Some(value.into());
        self
    }
    /// Sets `Period`, which is required.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `AutoRenewPeriod`.
    #[inline]
    pub fn auto_renew_period(mut self, value: i32) -> Self {
        self.auto_renew_period = Some(value);
        self
    }
    /// Sets `DataDiskSize`.
    #[inline]
    pub fn data_disk_size(mut self, value: i64) -> Self {
        self.data_disk_size = Some(value);
        self
    }
    /// Sets `Amount`.
    #[inline]
    pub fn amount(mut self, value: i32) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CreateInstancesRequest {
        "RegionId" => region_id: query,
        "ImageId" => image_id: query,
        "PlanId" => plan_id: query,
        "Period" => period: query,
        "AutoRenew" => auto_renew: query,
        "AutoRenewPeriod" => auto_renew_period: query,
        "DataDiskSize" => data_disk_size: query,
        "Amount" => amount: query,
        "ChargeType" => charge_type: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CreateInstancesRequest {
    type Response = CreateInstancesResponse;
    type Error = CreateInstancesError;
    const INFO: OperationInfo = super::operation("CreateInstances")
        .required(&["RegionId", "ImageId", "PlanId", "Period"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateInstancesError] = &[
        CreateInstancesError::ExceedAccountQuota,
        CreateInstancesError::NotEnoughStock,
        CreateInstancesError::PlatformNotMatch,
        CreateInstancesError::InvalidPeriodValueNotSupported,
        CreateInstancesError::InvalidDataDiskSizeValueNotSupported,
        CreateInstancesError::InvalidAmountValueNotSupported,
        CreateInstancesError::InvalidChargeTypeValueNotSupported,
        CreateInstancesError::InvalidAutoRenewPeriodValueNotSupported,
        CreateInstancesError::InvalidPlanIdSizeValueNotSupported,
        CreateInstancesError::InvalidPlanMemorySizeValueNotSupported,
        CreateInstancesError::PaymentFailed,
        CreateInstancesError::InvalidInstanceUnPaidOrder,
        CreateInstancesError::InvalidParam,
        CreateInstancesError::InvalidImageIdNotFound,
        CreateInstancesError::InvalidPlanIdNotFound,
        CreateInstancesError::InternalError,
        CreateInstancesError::NotEnoughUpgradeStock,
    ];
}

/// Response to [`CreateInstancesRequest`].
#[non_exhaustive]
pub struct CreateInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `30637AD6-D977-4833-A54C-CC89483E1FEE`.
    pub request_id: Option<String>,
    /// IDs of the instances that were found or are concerned.
    /// Example: `3a658ca270df4df39f22e289b338****`.
    pub instance_ids: Vec<String>,
}

response! {
    CreateInstancesResponse {
        "RequestId" => request_id: value,
        "InstanceIds" => instance_ids: list(""),
    }
}

/// Errors that the documentation of [`CreateInstancesRequest`] names.
///
/// - [`ExceedAccountQuota`](super::DocumentedError::ExceedAccountQuota)
/// - [`NotEnoughStock`](super::DocumentedError::NotEnoughStock)
/// - [`PlatformNotMatch`](super::DocumentedError::PlatformNotMatch)
/// - [`InvalidPeriodValueNotSupported`](super::DocumentedError::InvalidPeriodValueNotSupported)
/// - [`InvalidDataDiskSizeValueNotSupported`](super::DocumentedError::InvalidDataDiskSizeValueNotSupported)
/// - [`InvalidAmountValueNotSupported`](super::DocumentedError::InvalidAmountValueNotSupported)
/// - [`InvalidChargeTypeValueNotSupported`](super::DocumentedError::InvalidChargeTypeValueNotSupported)
/// - [`InvalidAutoRenewPeriodValueNotSupported`](super::DocumentedError::InvalidAutoRenewPeriodValueNotSupported)
/// - [`InvalidPlanIdSizeValueNotSupported`](super::DocumentedError::InvalidPlanIdSizeValueNotSupported)
/// - [`InvalidPlanMemorySizeValueNotSupported`](super::DocumentedError::InvalidPlanMemorySizeValueNotSupported)
/// - [`PaymentFailed`](super::DocumentedError::PaymentFailed)
/// - [`InvalidInstanceUnPaidOrder`](super::DocumentedError::InvalidInstanceUnPaidOrder)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InvalidImageIdNotFound`](super::DocumentedError::InvalidImageIdNotFound)
/// - [`InvalidPlanIdNotFound`](super::DocumentedError::InvalidPlanIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`NotEnoughUpgradeStock`](super::DocumentedError::NotEnoughUpgradeStock)
pub type CreateInstancesError = super::DocumentedError;
