// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceSSL`, from `rds/DescribeDBInstanceSSL.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{YesNo};

/// Tells whether SSL is on for an instance and until when its certificate is valid.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBInstanceSSLRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.describe_db_instance_ssl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceSSLRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
}

impl DescribeDBInstanceSSLRequest {
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
}

request! {
    DescribeDBInstanceSSLRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeDBInstanceSSLRequest {
    type Response = DescribeDBInstanceSSLResponse;
    type Error = DescribeDBInstanceSSLError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceSSL")
        .required(&["DBInstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeDBInstanceSSLError] = &[
        DescribeDBInstanceSSLError::InvaildEngineInRegionValueNotSupported,
        DescribeDBInstanceSSLError::InvalideStatusFormat,
        DescribeDBInstanceSSLError::OrderComboInstanceNotAllowOperate,
        DescribeDBInstanceSSLError::PricePricingPlanResultNotFound,
        DescribeDBInstanceSSLError::OrderNoRealNameAuthentication,
        DescribeDBInstanceSSLError::InsufficientAvailableQuota,
        DescribeDBInstanceSSLError::CommodityServiceCallingException,
        DescribeDBInstanceSSLError::RegionDissolvedEOM,
        DescribeDBInstanceSSLError::CommodityInvalidComponent,
        DescribeDBInstanceSSLError::RegionEndTimeDissolvedIndia,
        DescribeDBInstanceSSLError::RegionEndTimeDissolvedAustralia,
        DescribeDBInstanceSSLError::PriceCommoditySys,
        DescribeDBInstanceSSLError::PayInsufficientBalance,
        DescribeDBInstanceSSLError::OrderPeriodInvalid,
        DescribeDBInstanceSSLError::PayNoCreditCard2,
        DescribeDBInstanceSSLError::OrderInstHasUnpaidOrder,
        DescribeDBInstanceSSLError::NoAvailablePaymentMethod,
        DescribeDBInstanceSSLError::BasicInfoUncompleted,
        DescribeDBInstanceSSLError::RiskRiskControlRejection2,
        DescribeDBInstanceSSLError::ApiNotSupport,
        DescribeDBInstanceSSLError::ContainForbiddenLabelError2,
        DescribeDBInstanceSSLError::InvalidDBInstanceIdNotFound,
        DescribeDBInstanceSSLError::InvalidInstanceLevelDiskType,
        DescribeDBInstanceSSLError::InvalidParam,
        DescribeDBInstanceSSLError::KmsApiError,
        DescribeDBInstanceSSLError::SystemSaleValidateFailed2,
        DescribeDBInstanceSSLError::AbsInvalidAccountNotFound,
        DescribeDBInstanceSSLError::SqlExecuteFailedOrTimeout,
        DescribeDBInstanceSSLError::OperationDeniedDBInstanceType,
        DescribeDBInstanceSSLError::InstanceEngineTypeNotSupport,
        DescribeDBInstanceSSLError::IncorrectEngineVersion,
        DescribeDBInstanceSSLError::IncorrectDBInstanceState,
        DescribeDBInstanceSSLError::IncorrectDBInstanceType,
        DescribeDBInstanceSSLError::IncorrectDBInstanceLockMode,
        DescribeDBInstanceSSLError::ConnectionStringLengthExceeded,
        DescribeDBInstanceSSLError::ResourceConfigError,
        DescribeDBInstanceSSLError::OrderStatusUnPaid,
        DescribeDBInstanceSSLError::InvalidReduceDiskSize,
        DescribeDBInstanceSSLError::CloudSSDNotSupport,
        DescribeDBInstanceSSLError::InvalidUserOperatorPermission,
        DescribeDBInstanceSSLError::InvalidVswitchId,
        DescribeDBInstanceSSLError::EnabledSSLNotSupport,
        DescribeDBInstanceSSLError::InvalidConnectionStringNotFound,
        DescribeDBInstanceSSLError::InvalidClusterKms,
        DescribeDBInstanceSSLError::ExternalFailure,
    ];
}

/// Response to [`DescribeDBInstanceSSLRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceSSLResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// Why the certificate has to be replaced.
    pub require_update_reason: Option<String>,
    /// The items that were found or are concerned, one entry each.
    pub items: Vec<DBInstanceSSLItem>,
    /// Server certificate that the instance uses.
    /// Example: `-----BEGIN CERTIFICATE-----MIID*****QqEP-----END CERTIFICATE-----`.
    pub server_cert: Option<String>,
    /// When the client CA certificate runs out.
    pub client_ca_cert_expire_time: Option<String>,
    /// Server certificates that need to be renewed.
    pub require_update_item: Option<String>,
    /// URL for downloading the CA certificate of the server.
    pub server_ca_url: Option<String>,
    /// Tells if a new SSL certificate is due. Example: `Yes`.
    pub require_update: Option<String>,
    /// List of client certificates that are no longer valid. Example: `text`.
    pub client_cert_revocation_list: Option<String>,
    /// When the SSL runs out. Example: `2022-10-11T08:16:43Z`.
    pub ssl_expire_time: Option<Timestamp>,
    /// Whether the server certificate comes from Alibaba Cloud or is your own. Example: `aliyun`.
    pub ca_type: Option<String>,
    /// When the SSL was created.
    pub ssl_create_time: Option<String>,
    /// How client certificates of replication connections are checked. Example: `cert`.
    pub replication_acl: Option<String>,
    /// How client certificates are checked. Example: `cert`.
    pub acl: Option<String>,
    /// Whether the latest change has taken effect. Example: `setting`.
    pub last_modify_status: Option<String>,
    /// Whether the SSL is switched on. Example: `Yes`.
    pub ssl_enabled: Option<String>,
    /// Host name that clients connect to. Example: `rm-bp162dfr55g47****.mysql.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Certificate of the CA that issues client certificates.
    /// Example: `-----BEGIN CERTIFICATE-----MIID*****viXk=-----END CERTIFICATE-----`.
    pub client_ca_cert: Option<String>,
    /// Private key of the server certificate. Example: `text`.
    pub server_key: Option<String>,
    /// Why it came to the modify status. Example: `text`.
    pub modify_status_reason: Option<String>,
    /// Whether connections without encryption are turned away. Example: `1`.
    pub force_encryption: Option<String>,
    /// Oldest TLS version that the SQL Server instance accepts. Example: `1.1`.
    pub tls_version: Option<String>,
}

response! {
    DescribeDBInstanceSSLResponse {
        "RequestId" => request_id: value,
        "RequireUpdateReason" => require_update_reason: value,
        "items" => items: list(""),
        "ServerCert" => server_cert: value,
        "ClientCACertExpireTime" => client_ca_cert_expire_time: value,
        "RequireUpdateItem" => require_update_item: value,
        "ServerCAUrl" => server_ca_url: value,
        "RequireUpdate" => require_update: value,
        "ClientCertRevocationList" => client_cert_revocation_list: value,
        "SSLExpireTime" => ssl_expire_time: value,
        "CAType" => ca_type: value,
        "SSLCreateTime" => ssl_create_time: value,
        "ReplicationACL" => replication_acl: value,
        "ACL" => acl: value,
        "LastModifyStatus" => last_modify_status: value,
        "SSLEnabled" => ssl_enabled: value,
        "ConnectionString" => connection_string: value,
        "ClientCACert" => client_ca_cert: value,
        "ServerKey" => server_key: value,
        "ModifyStatusReason" => modify_status_reason: value,
        "ForceEncryption" => force_encryption: value,
        "TlsVersion" => tls_version: value,
    }
}

/// The items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DBInstanceSSLItem {
    /// Host name that clients connect to. Example: `rm-uf6wjk5xxxxxx.mysql.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// When the SSL runs out. Example: `2018-01-17T12:18:15Z`.
    pub ssl_expire_time: Option<Timestamp>,
    /// Tells if a new SSL certificate is due. Example: `Yes`.
    pub require_update: Option<Open<YesNo>>,
}

response! {
    DBInstanceSSLItem {
        "ConnectionString" => connection_string: value,
        "SSLExpireTime" => ssl_expire_time: value,
        "RequireUpdate" => require_update: value,
    }
}

/// Errors that the documentation of [`DescribeDBInstanceSSLRequest`] names.
///
/// - [`InvaildEngineInRegionValueNotSupported`](super::DocumentedError::InvaildEngineInRegionValueNotSupported)
/// - [`InvalideStatusFormat`](super::DocumentedError::InvalideStatusFormat)
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
/// - [`SqlExecuteFailedOrTimeout`](super::DocumentedError::SqlExecuteFailedOrTimeout)
/// - [`OperationDeniedDBInstanceType`](super::DocumentedError::OperationDeniedDBInstanceType)
/// - [`InstanceEngineTypeNotSupport`](super::DocumentedError::InstanceEngineTypeNotSupport)
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode), here with HTTP status 403
/// - [`ConnectionStringLengthExceeded`](super::DocumentedError::ConnectionStringLengthExceeded)
/// - [`ResourceConfigError`](super::DocumentedError::ResourceConfigError)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`EnabledSSLNotSupport`](super::DocumentedError::EnabledSSLNotSupport)
/// - [`InvalidConnectionStringNotFound`](super::DocumentedError::InvalidConnectionStringNotFound)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type DescribeDBInstanceSSLError = super::DocumentedError;
