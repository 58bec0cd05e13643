// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDtsInstance`, from `dts/CreateDtsInstance.md`.

use alicloud_runtime::codegen::*;

/// Buys a migration, synchronization or subscription instance; its task still has to be configured.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::CreateDtsInstanceRequest::new();
/// let reply = client.create_dts_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDtsInstanceRequest {
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// Specification of the instance, which sets how much data a second it can carry.
    pub instance_class: Option<String>,
    /// How the item is billed.
    pub pay_type: Option<String>,
    /// Unit of the term that is paid for, months or years; only for instances paid in advance.
    pub period: Option<String>,
    /// Whether data flows one way only or in both directions.
    pub sync_architecture: Option<String>,
    /// Whether the task begins by itself as soon as the instance is bought.
    pub auto_start: Option<bool>,
    /// Length of the term that is paid for, counted in `Period`. Range: 1 to 10000.
    pub used_time: Option<i32>,
    /// How many instances are bought with the call. Range: 1 to 9999999.
    pub quantity: Option<i32>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// Whether the instance is for migration, synchronization or subscription; needed unless `JobId` is
    /// given.
    pub type_: Option<String>,
    /// How many database instances lie below the PolarDB-X source. Range: 1 to 10000.
    pub database_count: Option<i32>,
    /// Region where the source lies.
    pub source_region: Option<String>,
    /// Region where the destination lies.
    pub destination_region: Option<String>,
    /// Database software that runs at the source, such as MySQL.
    pub source_endpoint_engine_name: Option<String>,
    /// Database software that runs at the destination, such as MySQL.
    pub destination_endpoint_engine_name: Option<String>,
    /// How many ETL compute units the instance gets. Range: 1 to 999999.
    pub compute_unit: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How the instance is charged for.
    pub fee_type: Option<String>,
    /// How many DUs, the units that DTS counts its capacity in, are given.
    pub du: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Fewest DUs that a serverless instance keeps; its capacity does not fall lower.
    pub min_du: Option<f64>,
    /// Most DUs that a serverless instance takes; its capacity does not rise higher.
    pub max_du: Option<f64>,
    /// Region of the instance.
    pub dts_region: Option<String>,
}

impl CreateDtsInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `InstanceClass`.
    pub fn instance_class(mut self, value: impl Into<String>) -> Self {
        self.instance_class = Some(value.into());
        self
    }
    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `SyncArchitecture`.
    pub fn sync_architecture(mut self, value: impl Into<String>) -> Self {
        self.sync_architecture = Some(value.into());
        self
    }
    /// Sets `AutoStart`.
    #[inline]
    pub fn auto_start(mut self, value: bool) -> Self {
        self.auto_start = Some(value);
        self
    }
    /// Sets `UsedTime`.
    #[inline]
    pub fn used_time(mut self, value: i32) -> Self {
        self.used_time = Some(value);
        self
    }
    /// Sets `Quantity`.
    #[inline]
    pub fn quantity(mut self, value: i32) -> Self {
        self.quantity = Some(value);
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `DatabaseCount`.
    #[inline]
    pub fn database_count(mut self, value: i32) -> Self {
        self.database_count = Some(value);
        self
    }
    /// Sets `SourceRegion`.
    pub fn source_region(mut self, value: impl Into<String>) -> Self {
        self.source_region = Some(value.into());
        self
    }
    /// Sets `DestinationRegion`.
    pub fn destination_region(mut self, value: impl Into<String>) -> Self {
        self.destination_region = Some(value.into());
        self
    }
    /// Sets `SourceEndpointEngineName`.
    pub fn source_endpoint_engine_name(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_engine_name = Some(value.into());
        self
    }
    /// Sets `DestinationEndpointEngineName`.
    pub fn destination_endpoint_engine_name(mut self, value: impl Into<String>) -> Self {
        self.destination_endpoint_engine_name = Some(value.into());
        self
    }
    /// Sets `ComputeUnit`.
    #[inline]
    pub fn compute_unit(mut self, value: i32) -> Self {
        self.compute_unit = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `FeeType`.
    pub fn fee_type(mut self, value: impl Into<String>) -> Self {
        self.fee_type = Some(value.into());
        self
    }
    /// Sets `Du`.
    #[inline]
    pub fn du(mut self, value: i32) -> Self {
        self.du = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `MinDu`.
    #[inline]
    pub fn min_du(mut self, value: f64) -> Self {
        self.min_du = Some(value);
        self
    }
    /// Sets `MaxDu`.
    #[inline]
    pub fn max_du(mut self, value: f64) -> Self {
        self.max_du = Some(value);
        self
    }
    /// Sets `DtsRegion`.
    pub fn dts_region(mut self, value: impl Into<String>) -> Self {
        self.dts_region = Some(value.into());
        self
    }
}

request! {
    CreateDtsInstanceRequest {
        "JobId" => job_id: query,
        "InstanceClass" => instance_class: query,
        "PayType" => pay_type: query,
        "Period" => period: query,
        "SyncArchitecture" => sync_architecture: query,
        "AutoStart" => auto_start: query,
        "UsedTime" => used_time: query,
        "Quantity" => quantity: query,
        "AutoPay" => auto_pay: query,
        "Type" => type_: query,
        "DatabaseCount" => database_count: query,
        "SourceRegion" => source_region: query,
        "DestinationRegion" => destination_region: query,
        "SourceEndpointEngineName" => source_endpoint_engine_name: query,
        "DestinationEndpointEngineName" => destination_endpoint_engine_name: query,
        "ComputeUnit" => compute_unit: query,
        "RegionId" => region_id: query,
        "FeeType" => fee_type: query,
        "Du" => du: query,
        "ResourceGroupId" => resource_group_id: query,
        "MinDu" => min_du: query,
        "MaxDu" => max_du: query,
        "DtsRegion" => dts_region: query,
    }
}

impl Operation for CreateDtsInstanceRequest {
    type Response = CreateDtsInstanceResponse;
    type Error = CreateDtsInstanceError;
    const INFO: OperationInfo = super::operation("CreateDtsInstance")
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [CreateDtsInstanceError] = &[
        CreateDtsInstanceError::ThrottlingUser,
        CreateDtsInstanceError::LXCreateOrderError,
        CreateDtsInstanceError::LXCreateOrderNotFoundPricePlan,
        CreateDtsInstanceError::LXPayOrderInsufficientBalance,
        CreateDtsInstanceError::DtsMsgLXCreateOrderError,
        CreateDtsInstanceError::DtsMsgLXCreateOrderNotFoundPricePlan,
        CreateDtsInstanceError::DtsMsgLXPayOrderInsufficientBalance,
        CreateDtsInstanceError::DtsMsgLXCreateOrderErrorIntl,
        CreateDtsInstanceError::InvalidSecurityTokenExpired,
        CreateDtsInstanceError::ServiceUnavailable,
    ];
}

/// Response to [`CreateDtsInstanceRequest`].
#[non_exhaustive]
pub struct CreateDtsInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C166D79D-436B-45F0-B5A5-25E1****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `bi6e22ay243****`.
    pub job_id: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `dtsbi6e22ay243****`.
    pub instance_id: Option<String>,
}

response! {
    CreateDtsInstanceResponse {
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "JobId" => job_id: value,
        "ErrMessage" => err_message: value,
        "InstanceId" => instance_id: value,
    }
}

/// Errors that the documentation of [`CreateDtsInstanceRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`LXCreateOrderError`](super::DocumentedError::LXCreateOrderError)
/// - [`LXCreateOrderNotFoundPricePlan`](super::DocumentedError::LXCreateOrderNotFoundPricePlan)
/// - [`LXPayOrderInsufficientBalance`](super::DocumentedError::LXPayOrderInsufficientBalance)
/// - [`DtsMsgLXCreateOrderError`](super::DocumentedError::DtsMsgLXCreateOrderError)
/// - [`DtsMsgLXCreateOrderNotFoundPricePlan`](super::DocumentedError::DtsMsgLXCreateOrderNotFoundPricePlan)
/// - [`DtsMsgLXPayOrderInsufficientBalance`](super::DocumentedError::DtsMsgLXPayOrderInsufficientBalance)
/// - [`DtsMsgLXCreateOrderErrorIntl`](super::DocumentedError::DtsMsgLXCreateOrderErrorIntl)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type CreateDtsInstanceError = super::DocumentedError;
