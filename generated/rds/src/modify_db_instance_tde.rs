// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceTDE`, from `rds/ModifyDBInstanceTDE.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TDEStatus};

/// Switches encryption of data at rest (TDE) on, or changes it for single databases.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBInstanceTDERequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .tde_status("Enabled");
/// let reply = client.modify_db_instance_tde(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceTDERequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Whether data at rest is encrypted transparently. Example: `Enabled`.
    pub tde_status: Option<Open<TDEStatus>>,
    /// Name of the database inside the instance. Items: at most 50. Example: `testDB`.
    pub db_name: Option<String>,
    /// KMS key that encrypts the disks or the data. Example: `749c1df7-xxxx-xxxx-xxxx-xxxxxxxxxxxx`.
    pub encryption_key: Option<String>,
    /// ARN of the RAM role concerned, as a rule one that is assumed on your behalf.
    /// Example: `acs:ram::1406926xxxxx:role/aliyunrdsinstanceencryptiondefaultrole`.
    pub role_arn: Option<String>,
    /// Certificate itself, as PEM text.
    pub certificate: Option<String>,
    /// Private half of the key pair; keep it secret.
    pub private_key: Option<String>,
    /// Password of the certificate that is handed in.
    pub pass_word: Option<String>,
    /// Whether the key is replaced by a new one; only for PostgreSQL.
    pub is_rotate: Option<bool>,
}

impl ModifyDBInstanceTDERequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `TDEStatus`, which is required.
    pub fn tde_status(mut self, value: impl Into<Open<TDEStatus>>) -> Self {
        self.tde_status = Some(value.into());
        self
    }
    /// Sets `DBName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `EncryptionKey`.
    pub fn encryption_key(mut self, value: impl Into<String>) -> Self {
        self.encryption_key = Some(value.into());
        self
    }
    /// Sets `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
    /// Sets `Certificate`.
    pub fn certificate(mut self, value: impl Into<String>) -> Self {
        self.certificate = Some(value.into());
        self
    }
    /// Sets `PrivateKey`.
    pub fn private_key(mut self, value: impl Into<String>) -> Self {
        self.private_key = Some(value.into());
        self
    }
    /// Sets `PassWord`.
    pub fn pass_word(mut self, value: impl Into<String>) -> Self {
        self.pass_word = Some(value.into());
        self
    }
    /// Sets `IsRotate`.
    #[inline]
    pub fn is_rotate(mut self, value: bool) -> Self {
        self.is_rotate = Some(value);
        self
    }
}

request! {
    ModifyDBInstanceTDERequest {
        "DBInstanceId" => db_instance_id: query,
        "TDEStatus" => tde_status: query,
        "DBName" => db_name: query,
        "EncryptionKey" => encryption_key: query,
        "RoleArn" => role_arn: query,
        "Certificate" => certificate: query,
        "PrivateKey" => private_key: query,
        "PassWord" => pass_word: query,
        "IsRotate" => is_rotate: query,
    }
}

impl Operation for ModifyDBInstanceTDERequest {
    type Response = ModifyDBInstanceTDEResponse;
    type Error = ModifyDBInstanceTDEError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceTDE")
        .required(&["DBInstanceId", "TDEStatus"]);
    const ERRORS: &'static [ModifyDBInstanceTDEError] = &[
        ModifyDBInstanceTDEError::Any,
        ModifyDBInstanceTDEError::InvalidTDEstatus,
        ModifyDBInstanceTDEError::MissingDBName,
        ModifyDBInstanceTDEError::InvalidTDEstatusFormat,
        ModifyDBInstanceTDEError::InvalidPrivateKey,
        ModifyDBInstanceTDEError::InvalidCertificate,
        ModifyDBInstanceTDEError::CertOrPrivateKeyOrPasswordNotMatched,
        ModifyDBInstanceTDEError::OrderComboInstanceNotAllowOperate,
        ModifyDBInstanceTDEError::PricePricingPlanResultNotFound,
        ModifyDBInstanceTDEError::OrderNoRealNameAuthentication,
        ModifyDBInstanceTDEError::InsufficientAvailableQuota,
        ModifyDBInstanceTDEError::CommodityServiceCallingException,
        ModifyDBInstanceTDEError::RegionDissolvedEOM,
        ModifyDBInstanceTDEError::CommodityInvalidComponent,
        ModifyDBInstanceTDEError::RegionEndTimeDissolvedIndia,
        ModifyDBInstanceTDEError::RegionEndTimeDissolvedAustralia,
        ModifyDBInstanceTDEError::PriceCommoditySys,
        ModifyDBInstanceTDEError::PayInsufficientBalance,
        ModifyDBInstanceTDEError::OrderPeriodInvalid,
        ModifyDBInstanceTDEError::PayNoCreditCard2,
        ModifyDBInstanceTDEError::OrderInstHasUnpaidOrder,
        ModifyDBInstanceTDEError::NoAvailablePaymentMethod,
        ModifyDBInstanceTDEError::BasicInfoUncompleted,
        ModifyDBInstanceTDEError::RiskRiskControlRejection2,
        ModifyDBInstanceTDEError::ApiNotSupport,
        ModifyDBInstanceTDEError::ContainForbiddenLabelError2,
        ModifyDBInstanceTDEError::InvalidDBInstanceIdNotFound,
        ModifyDBInstanceTDEError::InvalidInstanceLevelDiskType,
        ModifyDBInstanceTDEError::InvalidParam,
        ModifyDBInstanceTDEError::KmsApiError,
        ModifyDBInstanceTDEError::SystemSaleValidateFailed2,
        ModifyDBInstanceTDEError::AbsInvalidAccountNotFound,
        ModifyDBInstanceTDEError::IncorrectDBInstanceType,
        ModifyDBInstanceTDEError::IncorrectEngineVersion,
        ModifyDBInstanceTDEError::IncorrectDBInstanceLockMode,
        ModifyDBInstanceTDEError::IncorrectDBInstanceState,
        ModifyDBInstanceTDEError::DBSizeExceeded,
        ModifyDBInstanceTDEError::IncorrectMinorVersion,
        ModifyDBInstanceTDEError::ByokRoleArnNotFound,
        ModifyDBInstanceTDEError::InvalidKmsKey,
        ModifyDBInstanceTDEError::OrderStatusUnPaid,
        ModifyDBInstanceTDEError::InvalidReduceDiskSize,
        ModifyDBInstanceTDEError::CloudSSDNotSupport,
        ModifyDBInstanceTDEError::InvalidUserOperatorPermission,
        ModifyDBInstanceTDEError::InvalidVswitchId,
        ModifyDBInstanceTDEError::InvalidClusterKms,
        ModifyDBInstanceTDEError::InsufficientResourceCapacity,
        ModifyDBInstanceTDEError::InvalidDBNameNotFound,
        ModifyDBInstanceTDEError::ExternalFailure,
    ];
}

/// Response to [`ModifyDBInstanceTDERequest`].
pub type ModifyDBInstanceTDEResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBInstanceTDERequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InvalidTDEstatus`](super::DocumentedError::InvalidTDEstatus)
/// - [`MissingDBName`](super::DocumentedError::MissingDBName)
/// - [`InvalidTDEstatusFormat`](super::DocumentedError::InvalidTDEstatusFormat)
/// - [`InvalidPrivateKey`](super::DocumentedError::InvalidPrivateKey)
/// - [`InvalidCertificate`](super::DocumentedError::InvalidCertificate)
/// - [`CertOrPrivateKeyOrPasswordNotMatched`](super::DocumentedError::CertOrPrivateKeyOrPasswordNotMatched)
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
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode), here with HTTP status 403
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`DBSizeExceeded`](super::DocumentedError::DBSizeExceeded)
/// - [`IncorrectMinorVersion`](super::DocumentedError::IncorrectMinorVersion)
/// - [`ByokRoleArnNotFound`](super::DocumentedError::ByokRoleArnNotFound)
/// - [`InvalidKmsKey`](super::DocumentedError::InvalidKmsKey)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`InsufficientResourceCapacity`](super::DocumentedError::InsufficientResourceCapacity)
/// - [`InvalidDBNameNotFound`](super::DocumentedError::InvalidDBNameNotFound)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type ModifyDBInstanceTDEError = super::DocumentedError;
