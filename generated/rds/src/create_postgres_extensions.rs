// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePostgresExtensions`, from `rds/CreatePostgresExtensions.md`.

use alicloud_runtime::codegen::*;

/// Installs extensions in a database of a PostgreSQL instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CreatePostgresExtensionsRequest::new()
///     .db_instance_id("...")
///     .db_names("...")
///     .account_name("...");
/// let reply = client.create_postgres_extensions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePostgresExtensionsRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Extensions to be installed, upgraded, or removed.
    pub extensions: Option<String>,
    /// **Required.** Names of the databases to work on or to narrow the list down to.
    pub db_names: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// Database whose extensions are also installed in the target; needed if no extensions are named.
    pub source_database: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Confirms that the security risk of some extensions on old minor versions is accepted.
    pub risk_confirmed: Option<bool>,
}

impl CreatePostgresExtensionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `Extensions`.
    pub fn extensions(mut self, value: impl Into<String>) -> Self {
        self.extensions = Some(value.into());
        self
    }
    /// Sets `DBNames`, which is required.
    pub fn db_names(mut self, value: impl Into<String>) -> Self {
        self.db_names = Some(value.into());
        self
    }
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `SourceDatabase`.
    pub fn source_database(mut self, value: impl Into<String>) -> Self {
        self.source_database = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RiskConfirmed`.
    #[inline]
    pub fn risk_confirmed(mut self, value: bool) -> Self {
        self.risk_confirmed = Some(value);
        self
    }
}

request! {
    CreatePostgresExtensionsRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "Extensions" => extensions: query,
        "DBNames" => db_names: query,
        "AccountName" => account_name: query,
        "SourceDatabase" => source_database: query,
        "ResourceGroupId" => resource_group_id: query,
        "RiskConfirmed" => risk_confirmed: query,
    }
}

impl Operation for CreatePostgresExtensionsRequest {
    type Response = CreatePostgresExtensionsResponse;
    type Error = CreatePostgresExtensionsError;
    const INFO: OperationInfo = super::operation("CreatePostgresExtensions")
        .required(&["DBInstanceId", "DBNames", "AccountName"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreatePostgresExtensionsError] = &[
        CreatePostgresExtensionsError::InvalidDBNameFormat,
        CreatePostgresExtensionsError::InvalidParametersFormat,
        CreatePostgresExtensionsError::InvalidAccountNameNotFound,
        CreatePostgresExtensionsError::InvalidDBInstanceEngineTypeFormat,
        CreatePostgresExtensionsError::OrderComboInstanceNotAllowOperate,
        CreatePostgresExtensionsError::PricePricingPlanResultNotFound,
        CreatePostgresExtensionsError::OrderNoRealNameAuthentication,
        CreatePostgresExtensionsError::InsufficientAvailableQuota,
        CreatePostgresExtensionsError::CommodityServiceCallingException,
        CreatePostgresExtensionsError::RegionDissolvedEOM,
        CreatePostgresExtensionsError::CommodityInvalidComponent,
        CreatePostgresExtensionsError::RegionEndTimeDissolvedIndia,
        CreatePostgresExtensionsError::RegionEndTimeDissolvedAustralia,
        CreatePostgresExtensionsError::PriceCommoditySys,
        CreatePostgresExtensionsError::PayInsufficientBalance,
        CreatePostgresExtensionsError::OrderPeriodInvalid,
        CreatePostgresExtensionsError::PayNoCreditCard2,
        CreatePostgresExtensionsError::OrderInstHasUnpaidOrder,
        CreatePostgresExtensionsError::NoAvailablePaymentMethod,
        CreatePostgresExtensionsError::BasicInfoUncompleted,
        CreatePostgresExtensionsError::RiskRiskControlRejection2,
        CreatePostgresExtensionsError::ApiNotSupport,
        CreatePostgresExtensionsError::ContainForbiddenLabelError2,
        CreatePostgresExtensionsError::InvalidDBInstanceIdNotFound,
        CreatePostgresExtensionsError::InvalidInstanceLevelDiskType,
        CreatePostgresExtensionsError::InvalidParam,
        CreatePostgresExtensionsError::KmsApiError,
        CreatePostgresExtensionsError::SystemSaleValidateFailed2,
        CreatePostgresExtensionsError::AbsInvalidAccountNotFound,
        CreatePostgresExtensionsError::IncorrectDBInstanceType,
        CreatePostgresExtensionsError::IncorrectDBInstanceLockMode,
        CreatePostgresExtensionsError::IncorrectDBInstanceState,
        CreatePostgresExtensionsError::IncorrectAccountPrivilegeType,
        CreatePostgresExtensionsError::IncorrectMinorVersion,
        CreatePostgresExtensionsError::OrderStatusUnPaid,
        CreatePostgresExtensionsError::InvalidReduceDiskSize,
        CreatePostgresExtensionsError::CloudSSDNotSupport,
        CreatePostgresExtensionsError::InvalidUserOperatorPermission,
        CreatePostgresExtensionsError::InvalidVswitchId,
        CreatePostgresExtensionsError::InvalidDBInstanceNotFound,
        CreatePostgresExtensionsError::InvalidClusterKms,
        CreatePostgresExtensionsError::ExternalFailure,
    ];
}

/// Response to [`CreatePostgresExtensionsRequest`].
pub type CreatePostgresExtensionsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreatePostgresExtensionsRequest`] names.
///
/// - [`InvalidDBNameFormat`](super::DocumentedError::InvalidDBNameFormat)
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`InvalidAccountNameNotFound`](super::DocumentedError::InvalidAccountNameNotFound), here with HTTP status 400
/// - [`InvalidDBInstanceEngineTypeFormat`](super::DocumentedError::InvalidDBInstanceEngineTypeFormat)
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
/// - [`RiskRiskControlRejection2`](super::DocumentedError::RiskRiskControlRejection2)
/// - [`ApiNotSupport`](super::DocumentedError::ApiNotSupport)
/// - [`ContainForbiddenLabelError2`](super::DocumentedError::ContainForbiddenLabelError2)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
/// - [`InvalidInstanceLevelDiskType`](super::DocumentedError::InvalidInstanceLevelDiskType)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`KmsApiError`](super::DocumentedError::KmsApiError)
/// - [`SystemSaleValidateFailed2`](super::DocumentedError::SystemSaleValidateFailed2)
/// - [`AbsInvalidAccountNotFound`](super::DocumentedError::AbsInvalidAccountNotFound)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode), here with HTTP status 403
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectAccountPrivilegeType`](super::DocumentedError::IncorrectAccountPrivilegeType)
/// - [`IncorrectMinorVersion`](super::DocumentedError::IncorrectMinorVersion)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type CreatePostgresExtensionsError = super::DocumentedError;
