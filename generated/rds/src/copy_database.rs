// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CopyDatabase`, from `rds/CopyDatabase.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DBStatus};

/// Withdrawn; used to copy a database on the same SQL Server 2008 R2 instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CopyDatabaseRequest::new();
/// let reply = client.copy_database(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CopyDatabaseRequest {
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Name that the src database goes by. Length: at most 64.
    pub src_db_name: Option<String>,
    /// Name that the dst database goes by. Length: at most 64.
    pub dst_db_name: Option<String>,
    /// Whether accounts of the source database are taken over. Default: `1`.
    pub reserve_account: Option<i32>,
    /// Free text that tells people about the database. Length: at most 256.
    pub db_description: Option<String>,
    /// Database instance, by its ID.
    pub db_instance_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CopyDatabaseRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `SrcDBName`.
    pub fn src_db_name(mut self, value: impl Into<String>) -> Self {
        self.src_db_name = Some(value.into());
        self
    }
    /// Sets `DstDBName`.
    pub fn dst_db_name(mut self, value: impl Into<String>) -> Self {
        self.dst_db_name = Some(value.into());
        self
    }
    /// Sets `ReserveAccount`.
    #[inline]
    pub fn reserve_account(mut self, value: i32) -> Self {
        self.reserve_account = Some(value);
        self
    }
    /// Sets `DBDescription`.
    pub fn db_description(mut self, value: impl Into<String>) -> Self {
        self.db_description = Some(value.into());
        self
    }
    /// Sets `DBInstanceName`.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CopyDatabaseRequest {
        "DBInstanceId" => db_instance_id: query,
        "SrcDBName" => src_db_name: query,
        "DstDBName" => dst_db_name: query,
        "ReserveAccount" => reserve_account: query,
        "DBDescription" => db_description: query,
        "DBInstanceName" => db_instance_name: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CopyDatabaseRequest {
    type Response = CopyDatabaseResponse;
    type Error = CopyDatabaseError;
    const INFO: OperationInfo = super::operation("CopyDatabase");
    const ERRORS: &'static [CopyDatabaseError] = &[
        CopyDatabaseError::InvalidDBNameFormat,
        CopyDatabaseError::InvalidDBNameForbid,
        CopyDatabaseError::InvalidDBNameDuplicate,
        CopyDatabaseError::InvalidAccountNameFormat,
        CopyDatabaseError::InvalidAccountNameForbid,
        CopyDatabaseError::InvalidCharacterSetNameFormat,
        CopyDatabaseError::InvalidAccountPrivilegeMalformed,
        CopyDatabaseError::InvalidAccountPasswordFormat,
        CopyDatabaseError::InvalidDBDescriptionFormat,
        CopyDatabaseError::DBLimitExceeded,
        CopyDatabaseError::InvalidReserveAccountFormat,
        CopyDatabaseError::IncorrectEngineVersion,
        CopyDatabaseError::OrderComboInstanceNotAllowOperate,
        CopyDatabaseError::PricePricingPlanResultNotFound,
        CopyDatabaseError::OrderNoRealNameAuthentication,
        CopyDatabaseError::InsufficientAvailableQuota,
        CopyDatabaseError::CommodityServiceCallingException,
        CopyDatabaseError::RegionDissolvedEOM,
        CopyDatabaseError::CommodityInvalidComponent,
        CopyDatabaseError::RegionEndTimeDissolvedIndia,
        CopyDatabaseError::RegionEndTimeDissolvedAustralia,
        CopyDatabaseError::PriceCommoditySys,
        CopyDatabaseError::PayInsufficientBalance,
        CopyDatabaseError::OrderPeriodInvalid,
        CopyDatabaseError::PayNoCreditCard2,
        CopyDatabaseError::OrderInstHasUnpaidOrder,
        CopyDatabaseError::NoAvailablePaymentMethod,
        CopyDatabaseError::BasicInfoUncompleted,
        CopyDatabaseError::AccountLimitExceeded,
        CopyDatabaseError::IncorrectDBInstanceState,
        CopyDatabaseError::IncorrectDBInstanceType,
        CopyDatabaseError::OperationDeniedAccountMode,
        CopyDatabaseError::OrderStatusUnPaid,
        CopyDatabaseError::InvalidDBNameNotFound,
        CopyDatabaseError::IncorrectDBInstanceLockMode,
        CopyDatabaseError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`CopyDatabaseRequest`].
#[non_exhaustive]
pub struct CopyDatabaseResponse {
    /// Name of the database inside the instance. Example: `test02`.
    pub db_name: Option<String>,
    /// State that the database is in. Example: `Creating`.
    pub db_status: Option<Open<DBStatus>>,
    /// ID of the task, for asking how far it is. Example: `25623542`.
    pub task_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5A77D650-27A1-4E08-AD9E-59008EDB6927`.
    pub request_id: Option<String>,
}

response! {
    CopyDatabaseResponse {
        "DBName" => db_name: value,
        "DBStatus" => db_status: value,
        "TaskId" => task_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CopyDatabaseRequest`] names.
///
/// - [`InvalidDBNameFormat`](super::DocumentedError::InvalidDBNameFormat)
/// - [`InvalidDBNameForbid`](super::DocumentedError::InvalidDBNameForbid)
/// - [`InvalidDBNameDuplicate`](super::DocumentedError::InvalidDBNameDuplicate)
/// - [`InvalidAccountNameFormat`](super::DocumentedError::InvalidAccountNameFormat)
/// - [`InvalidAccountNameForbid`](super::DocumentedError::InvalidAccountNameForbid)
/// - [`InvalidCharacterSetNameFormat`](super::DocumentedError::InvalidCharacterSetNameFormat)
/// - [`InvalidAccountPrivilegeMalformed`](super::DocumentedError::InvalidAccountPrivilegeMalformed)
/// - [`InvalidAccountPasswordFormat`](super::DocumentedError::InvalidAccountPasswordFormat)
/// - [`InvalidDBDescriptionFormat`](super::DocumentedError::InvalidDBDescriptionFormat)
/// - [`DBLimitExceeded`](super::DocumentedError::DBLimitExceeded)
/// - [`InvalidReserveAccountFormat`](super::DocumentedError::InvalidReserveAccountFormat)
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion), here with HTTP status 400
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`CommodityServiceCallingException`](super::DocumentedError::CommodityServiceCallingException)
/// - [`RegionDissolvedEOM`](super::DocumentedError::RegionDissolvedEOM)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`RegionEndTimeDissolvedIndia`](super::DocumentedError::RegionEndTimeDissolvedIndia)
/// - [`RegionEndTimeDissolvedAustralia`](super::DocumentedError::RegionEndTimeDissolvedAustralia)
/// - [`PriceCommoditySys`](super::DocumentedError::PriceCommoditySys)
/// - [`PayInsufficientBalance`](super::DocumentedError::PayInsufficientBalance)
/// - [`OrderPeriodInvalid`](super::DocumentedError::OrderPeriodInvalid)
/// - [`PayNoCreditCard2`](super::DocumentedError::PayNoCreditCard2)
/// - [`OrderInstHasUnpaidOrder`](super::DocumentedError::OrderInstHasUnpaidOrder)
/// - [`NoAvailablePaymentMethod`](super::DocumentedError::NoAvailablePaymentMethod)
/// - [`BasicInfoUncompleted`](super::DocumentedError::BasicInfoUncompleted)
/// - [`AccountLimitExceeded`](super::DocumentedError::AccountLimitExceeded)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`OperationDeniedAccountMode`](super::DocumentedError::OperationDeniedAccountMode)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidDBNameNotFound`](super::DocumentedError::InvalidDBNameNotFound)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type CopyDatabaseError = super::DocumentedError;
